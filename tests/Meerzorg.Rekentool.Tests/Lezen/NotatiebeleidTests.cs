using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Lezen;

/// <summary>The policy of notations (docs/invoer.md): what is accepted has exactly one reading, and what is refused says what would be accepted.</summary>
public class NotatiebeleidTests
{
    private static readonly Uren Week = Tijdvorm.PerWeek.Maximum;
    private static readonly Uren Jaar = Tijdvorm.PerJaar.Maximum;

    private static readonly (string Kop, Notatiecontext Context, Uren Maximum, string[] Notaties)[] Tijden =
    [
        ("tijd per week in JSON", new(Notatieplaats.Json), Week,
        [
            "40:30", " 40:30\u00A0", "40:30:15,5", "40", "44.5", "44,75", "44.875", "40.0", "44.00", "44.60", "44.46", "14,30", "0.05", "-1.30", "12.500", "2.000", "2.001",
            "1.040", "1,040", "0.950", "1.040,5", "1.000.000", "1 040", "1'040", "44.46.30", "44 30", "1.8645833333", "1,8645833333333333", "44.6666666667", "44.4667", "1.8125",
            "44.1234567890123", "44:5", "44:75", "44 : 30", "44u30", "44 uur en 5 minuten", "44,5 uur", "16:00 uur", "90 min", "44\u200B:30", "\uFEFF44:30", "", "veel",
        ]),
        ("context per jaar in JSON", new(Notatieplaats.Json), Jaar, ["52:00", "44.875", "12.500", "52.5", "106.001", "90.8645833333"]),
        ("tabel met puntkomma's", new(Notatieplaats.TabelMetKomma), Week, ["44,5", "44.5", "44,46", "44.46", "1.500", "40:30:15,5", "40:30:15.5"]),
        ("tabel met komma's", new(Notatieplaats.TabelMetPunt), Week, ["44.5", "44,5", "44.46", "1.500", "1.040"]),
        ("decimale uren opgegeven", new(Notatieplaats.TabelMetPunt, Urennotatie.Decimaal), Week, ["44.46", "1.040", "44:46", "44,46", "1.8645833333"]),
        ("uren en minuten opgegeven", new(Notatieplaats.TabelMetPunt, Urennotatie.UrenEnMinuten), Week, ["44.46", "44,46", "44", "44:46", "44.5", "44.75", "1.040"]),
    ];

    private static readonly (string Kop, Notatiecontext Context, Getalveld Veld, string[] Notaties)[] Getallen =
    [
        ("bedrag in JSON", new(Notatieplaats.Json), Getalvorm.EuroPerJaar.Veld, ["12500", "12.50", "12", "1e4", "12.500", "12.5000", "0.950", "1000.000", "1e30", "-1", "0.12345678901234567890123456789"]),
        ("bedrag in een tabel met puntkomma's", new(Notatieplaats.TabelMetKomma), Getalvorm.EuroPerJaar.Veld,
            ["10000", "10000,50", "10000.50", "10.000", "10.000,00", "€ 1", "€ 10.000,00", "1 000", "1\u00A0000,50", "1'000", "12,500", "250,-", "EUR 12", "1e4", "2000000000", "veel"]),
        ("bedrag in een tabel met komma's", new(Notatieplaats.TabelMetPunt), Getalvorm.EuroPerJaar.Veld, ["10000.50", "10000,50", "12.500", "12,500", "€ 10.000,00", "€ 12.500"]),
        ("fractie in JSON", new(Notatieplaats.Json), Getalveld.Fractie, ["0.95", "0.950", "1.000", "1", "95", "0", "1.5"]),
        ("fractie in een tabel met puntkomma's", new(Notatieplaats.TabelMetKomma), Getalveld.Fractie, ["0,95", "0.95", "95%", "95,5 %", "95", "0,950"]),
        ("waarde van een overlay", new(Notatieplaats.Waarde), Bereik.Positief, ["1683.05", "1.730", "1730", "1.7300", "1683,05", "€ 1.683,05"]),
        ("optie", new(Notatieplaats.Optie), Getalveld.PositiefBedrag(1_000_000_000, "1683.05"), ["1683.05", "1.730", "1683,05", "1,730", "0"]),
    ];

    private static readonly (string Kop, Notatiecontext Context, Geheelveld Veld, string[] Notaties)[] Gehelen =
    [
        ("geheel getal", new(Notatieplaats.Optie), new(new("een geheel getal", "a whole number"), 1, 2000), ["12", " 12 ", "1.000", "1,000", "3.0", "3.5", "0", "+3", "x"]),
    ];

    private static readonly string[] Data =
    [
        "2026-03-01", " 2026-03-01\u00A0", "2026-3-1", "2026/03/01", "01-03-2026", "13-03-2026", "1 maart 2026", "1 mrt 2026", "March 1 2026", "01-03-26", "20260301", "46082", "2026-03-01T00:00:00",
        "1-3-2026 0:00", "2026-02-30", "1999-12-31", "01-03-1999", "",
    ];

    private static readonly string[] Antwoorden = ["ja", "Nee ", "WAAR", "ONWAAR", "true", "0", "1", "J", "misschien", ""];

    private static readonly string[] Bezettingen = ["1 op 3", "1\u00A0OP 3", "1:3", "1/3", "1 op 2,5", "1 op 2.5", "1 op 0,33", "1 op 1,11", "2 op 6", "1 op 20", "1 op 0", "1,5", "1 op twee"];

    [Fact]
    public void De_notaties()
    {
        var tabel = new StringBuilder();
        foreach (var (kop, context, maximum, notaties) in Tijden)
        {
            Kop(tabel, kop);
            foreach (var notatie in notaties)
                Regel(tabel, notatie, Notatiebeleid.TryTijd(notatie, context, maximum, out var tijd, out var fout) ? tijd.ToString("R", null) : Weigering(fout));
        }

        Kop(tabel, "tijdstip in JSON");
        foreach (var notatie in (string[])["7:30", "24:00", "7.30", "7,5", "7", "7.00", "8:5"])
            Regel(tabel, notatie, Notatiebeleid.TryTijdstip(notatie, new(Notatieplaats.Json), out var tijd, out var fout) ? tijd.ToString() : Weigering(fout));

        foreach (var (kop, context, veld, notaties) in Getallen)
        {
            Kop(tabel, kop);
            foreach (var notatie in notaties)
                Regel(tabel, notatie, Notatiebeleid.TryGetal(notatie, context, veld, out decimal getal, out var fout) ? Notatie.Getal(getal, Taal.Nederlands) : Weigering(fout));
        }

        foreach (var (kop, context, veld, notaties) in Gehelen)
        {
            Kop(tabel, kop);
            foreach (var notatie in notaties)
                Regel(tabel, notatie, Notatiebeleid.TryGeheel(notatie, context, veld, out int getal, out var fout) ? getal.ToString(CultureInfo.InvariantCulture) : Weigering(fout));
        }

        Kop(tabel, "datum in JSON");
        foreach (var notatie in Data) Regel(tabel, notatie, Notatiebeleid.TryDatum(notatie, new(Notatieplaats.Json), out var datum, out var fout) ? Notatie.Datum(datum, Taal.Nederlands) : Weigering(fout));
        Kop(tabel, "ja of nee in een tabel");
        foreach (var notatie in Antwoorden) Regel(tabel, notatie, Notatiebeleid.TryJaNee(notatie, new(Notatieplaats.TabelMetKomma), out bool antwoord, out var fout) ? antwoord ? "ja" : "nee" : Weigering(fout));
        Kop(tabel, "ja of nee als tekst in JSON");
        foreach (var notatie in Antwoorden) Regel(tabel, notatie, Notatiebeleid.TryJaNee(notatie, new(Notatieplaats.Json), out _, out var fout) ? "gelezen" : Weigering(fout));
        Kop(tabel, "bezetting");
        foreach (var notatie in Bezettingen) Regel(tabel, notatie, Bezetting.TryParse(notatie, out var bezetting) ? bezetting.ToString() : "geweigerd");
        Snapshot.Klopt(tabel.ToString());
    }

    /// <summary>The advice of a refusal is accepted in that very place, and gives what the advice says.</summary>
    [Fact]
    public void Elk_advies_werkt_waar_het_wordt_gegeven()
    {
        foreach (var (_, context, maximum, notaties) in Tijden)
        {
            foreach (var notatie in notaties)
            {
                if (Notatiebeleid.TryTijd(notatie, context, maximum, out _, out var fout)) continue;
                Assert.All(Adviezen(fout, context), advies => Assert.True(Notatiebeleid.TryTijd(advies, context, maximum, out _, out _), $"{context}: {notatie} → {advies}"));
            }
        }

        foreach (var (_, context, veld, notaties) in Getallen)
        {
            foreach (var notatie in notaties)
            {
                if (Notatiebeleid.TryGetal(notatie, context, veld, out _, out var fout)) continue;
                Assert.All(Adviezen(fout, context), advies => Assert.True(Notatiebeleid.TryGetal(advies, context, veld, out _, out _), $"{context}: {notatie} → {advies}"));
            }
        }
    }

    /// <summary>Accepted means that no other reader could have meant something else; refused as ambiguous means that one could.</summary>
    [Fact]
    public void Wat_wordt_aanvaard_heeft_precies_een_lezing()
    {
        var notaties = Arb.From(Notaties());
        foreach (var plaats in Enum.GetValues<Notatieplaats>())
        {
            foreach (var (context, maximum) in (ReadOnlySpan<(Notatiecontext, Uren)>)[(new(plaats), Week), (new(plaats), Jaar)])
            {
                Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(notaties, notatie =>
                {
                    var lezingen = Herlezing.Tijden(notatie, (decimal)maximum.DecimaleUren);
                    if (Notatiebeleid.TryTijd(notatie, context, maximum, out var tijd, out var fout))
                        Assert.All(lezingen, lezing => Assert.True(tijd == Uren.VanSeconden(lezing), $"{context}: {notatie} = {tijd:R}, ook {Uren.VanSeconden(lezing):R}"));
                    else if (fout.Soort == Foutsoort.Meerduidig) Assert.True(lezingen.Count > 1, $"{context}: {notatie} heeft één lezing");
                }));
            }

            foreach (var veld in (Getalveld[])[Getalvorm.EuroPerJaar.Veld, Getalveld.Fractie])
            {
                Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(notaties, notatie =>
                {
                    var lezingen = Herlezing.Getallen(notatie).Where(veld.Bevat).ToHashSet();
                    if (Notatiebeleid.TryGetal(notatie, new(plaats), veld, out decimal getal, out var fout)) Assert.Equal([getal], lezingen);
                    else if (fout.Soort == Foutsoort.Meerduidig) Assert.True(lezingen.Count > 1, $"{plaats}: {notatie} heeft één lezing");
                }));
            }
        }
    }

    [Property]
    public FsCheck.Property Wat_is_opgegeven_heeft_die_lezing() => Prop.ForAll(
        Arb.From(from uren in Gen.Choose(0, 1999) from minuten in Gen.Choose(0, 59) from teken in Gen.Elements('.', ',') select (uren, minuten, teken)),
        geval =>
        {
            var (uren, minuten, teken) = geval;
            var (notatie, context) = ($"{uren}{teken}{minuten:00}", new Notatiecontext(Notatieplaats.Json));
            Assert.True(Notatiebeleid.TryTijd(notatie, context with { Uren = Urennotatie.UrenEnMinuten }, Week, out var tijd, out _));
            Assert.Equal(Uren.Van(uren, minuten), tijd);
            Assert.True(Notatiebeleid.TryTijd(notatie, context with { Uren = Urennotatie.Decimaal }, Week, out tijd, out _));
            Assert.Equal(Uren.VanUren(uren + minuten / 100m), tijd);
            Assert.Equal(minuten == 0, Notatiebeleid.TryTijd(notatie, context, Week, out _, out _));
        });

    /// <summary>Numbers as people type them: groups of digits of likely lengths with likely signs, and spreadsheet fractions.</summary>
    private static Gen<string> Notaties()
    {
        var groep = from lengte in Gen.Frequency((3, Gen.Constant(1)), (4, Gen.Constant(2)), (5, Gen.Constant(3)), (1, Gen.Choose(4, 6)))
                    from cijfers in Gen.ArrayOf(Gen.Frequency((2, Gen.Constant(0)), (5, Gen.Choose(0, 9))), lengte)
                    select string.Concat(cijfers);
        var getal = from min in Gen.Frequency((9, Gen.Constant("")), (1, Gen.Constant("-")))
                    from eerste in groep
                    from rest in Gen.Frequency((2, Gen.Constant(0)), (6, Gen.Constant(1)), (2, Gen.Constant(2)))
                    from staart in Gen.ArrayOf(from teken in Gen.Frequency((5, Gen.Constant(".")), (4, Gen.Constant(",")), (1, Gen.Elements(" ", ":", "\u00A0", "'"))) from deel in groep select teken + deel, rest)
                    select min + eerste + string.Concat(staart);
        var dagdeel = from minuten in Gen.Choose(0, 60_000)
                      from decimalen in Gen.Choose(4, 12)
                      from teken in Gen.Elements('.', ',')
                      select decimal.Round(minuten / 1440m, decimalen).ToString(CultureInfo.InvariantCulture).Replace('.', teken);
        return Gen.Frequency((8, getal), (2, dagdeel));
    }

    private static void Kop(StringBuilder tabel, string kop) => tabel.Append(tabel.Length == 0 ? "" : "\n").Append(kop).Append('\n');

    private static void Regel(StringBuilder tabel, string notatie, string gevolg) =>
        tabel.Append("    ").Append(Aanhaling.Tussen(notatie).Nl.PadRight(26)).Append(" → ").Append(gevolg).Append('\n');

    private static string Weigering(in Notatiefout fout) => $"{fout.Soort}: gevonden {fout.Gevonden.Nl}, verwacht {fout.Verwacht.Nl}";

    /// <summary>The notations that a refusal gives: before the name of each reading, or behind the comma of the last words.</summary>
    private static IEnumerable<string> Adviezen(Notatiefout fout, Notatiecontext context)
    {
        var notaties = fout.Soort == Foutsoort.Meerduidig
            ? fout.Verwacht.Nl.Split(" of ").Where(deel => deel.Contains(" (", StringComparison.Ordinal)).Select(deel => deel[..deel.IndexOf(" (", StringComparison.Ordinal)])
            : [fout.Verwacht.Nl[(fout.Verwacht.Nl.LastIndexOf(' ') + 1)..]];
        return notaties.Select(notatie => notatie.Trim('"'));
    }

    /// <summary>An independent, plain reading of everything that somebody could mean.</summary>
    private static class Herlezing
    {
        public static HashSet<decimal> Getallen(string tekst)
        {
            var lezingen = new HashSet<decimal>();
            var kaal = tekst.Trim();
            foreach (var (duizend, decimaal) in (ReadOnlySpan<(string, string)>)[(".", ","), (",", "."), (" ", ","), (" ", "."), ("\u00A0", ","), ("\u00A0", "."), ("'", "."), ("'", ",")])
            {
                // As a reader of that language: signs between thousands only where thousands are.
                var delen = kaal.Split(decimaal);
                if (delen.Length > 2 || (delen.Length == 2 && !AlleenCijfers(delen[1]))) continue;
                var heel = delen[0].StartsWith('-') ? delen[0][1..] : delen[0];
                var groepen = heel.Split(duizend);
                if (!groepen.All(AlleenCijfers)) continue;
                if (groepen.Length > 1 && (groepen[0].Length > 3 || groepen[0][0] == '0' || groepen.Skip(1).Any(groep => groep.Length != 3))) continue;
                var getal = decimal.Parse(string.Concat(groepen) + (delen.Length == 2 ? "." + delen[1] : ""), CultureInfo.InvariantCulture);
                lezingen.Add(kaal.StartsWith('-') ? -getal : getal);
            }

            return lezingen;
        }

        /// <summary>The readings as a time that a field can hold, in seconds.</summary>
        public static HashSet<decimal> Tijden(string tekst, decimal maximaleUren)
        {
            var kaal = tekst.Trim();
            var teken = kaal.StartsWith('-') ? -1 : 1;
            var lezingen = Getallen(tekst).Select(uren => uren * 3600).ToHashSet();

            // As hours, minutes and perhaps seconds, whatever stands between them.
            var delen = kaal.TrimStart('-').Split('.', ',', ':', ' ', '\u00A0');
            if (delen.Length is 2 or 3 && delen.All(AlleenCijfers) && delen.Skip(1).All(deel => deel.Length == 2 && int.Parse(deel, CultureInfo.InvariantCulture) < 60) && kaal.Where(c => !char.IsAsciiDigit(c) && c != '-').Distinct().Count() == 1)
                lezingen.Add(teken * delen.Select((deel, plaats) => decimal.Parse(deel, CultureInfo.InvariantCulture) * (plaats == 0 ? 3600 : plaats == 1 ? 60 : 1)).Sum());

            // With one digit for the minutes: five past, or fifty.
            if (kaal.TrimStart('-').Split(':') is [var uur, { Length: 1 } minuut] && minuut[0] is >= '0' and <= '5')
            {
                // White space and signs between digits say nothing here: refused is refused, and both readings are named.
                var cijfers = string.Concat(uur.Where(char.IsAsciiDigit));
                if (cijfers.Length > 0 && uur.All(deel => char.IsAsciiDigit(deel) || char.IsWhiteSpace(deel) || deel is '.' or ',' or '\'') && decimal.Parse(cijfers, CultureInfo.InvariantCulture) is var uren)
                {
                    lezingen.Add(teken * (uren * 3600 + (minuut[0] - '0') * 60));
                    lezingen.Add(teken * (uren * 3600 + (minuut[0] - '0') * 600));
                }
            }

            // As a spreadsheet: a part of a day that comes to whole minutes, where hours would not.
            if (kaal.TrimStart('-').Split('.', ',') is [var dagen, var decimalen] && AlleenCijfers(dagen) && AlleenCijfers(decimalen) && decimalen.TrimEnd('0').Length >= 4)
            {
                var getal = decimal.Parse($"{dagen}.{decimalen}", CultureInfo.InvariantCulture);
                var marge = 1m / (decimal)Math.Pow(10, decimalen.TrimEnd('0').Length) / 2;
                bool Heel(decimal factor) => Math.Abs(getal * factor - Math.Round(getal * factor)) <= marge * factor;
                if (Heel(1440) && !Heel(60)) lezingen.Add(teken * Math.Round(getal * 1440) * 60);
            }

            return [.. lezingen.Where(seconden => Math.Abs(seconden) <= maximaleUren * 3600)];
        }

        private static bool AlleenCijfers(string tekst) => tekst.Length > 0 && tekst.All(char.IsAsciiDigit);
    }
}
