using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Excel;

/// <summary>The total overview of the form: what is written is read back, and what cannot be read in one way is refused.</summary>
public class TotaaloverzichtTests
{
    private static readonly Rekentool Rekentool = Rekentool.Voor(2026);

    [Property(MaxTest = 80)]
    public Property Een_regel_is_dezelfde_aanvraag() => Prop.ForAll(FormulierTests.Gevallen, geval =>
    {
        var verwacht = geval.Aanvraag;
        if (!geval.Programma.Rijen.IsEmpty) verwacht = verwacht.Met(Weekinzet.Van(geval.Programma));
        if (!Rekentool.Controleer(verwacht).IsEmpty) return;
        var regel = Assert.Single(Regels(Formulierbouwer.Van(verwacht, geval.Programma)));
        var (aanvraag, fouten) = Totaaloverzicht.Lees(regel, Rekentool);
        if (aanvraag is null)
        {
            // Two prestatiecodes of a profile can have the same deduction; then the line fits both where what they do not count is 0.
            Assert.Equal("Totale meerzorguren", Assert.Single(fouten).Pad);
            Assert.Contains("combinaties", fouten[0].Gevonden.Nl, StringComparison.Ordinal);
            return;
        }

        var (een, ander) = (Rekentool.Bereken(verwacht), Rekentool.Bereken(aanvraag));
        Assert.Equal(een.Klasse, ander.Klasse);
        if (een is Meerzorgwaardig) Assert.Equal((((Meerzorgwaardig)een).Jaarbedrag, ((Meerzorgwaardig)een).Etmaalbedrag), (((Meerzorgwaardig)ander).Jaarbedrag, ((Meerzorgwaardig)ander).Etmaalbedrag));
        if (een is not BinnenZorgprofiel) Assert.InRange((een.Meerzorguren - ander.Meerzorguren).Seconden, -0.001m, 0.001m);
    });

    [Fact]
    public void Ook_met_de_getallen_van_het_formulier_zelf()
    {
        // A line as the form has it: doubles, and an amount by its own context threshold (K1).
        var regel = Regel();
        Zet(regel, "Totale meerzorguren", "50.6245978622222");
        Zet(regel, "Meerzorgbedrag", "105898.461181955");
        var (aanvraag, fouten) = Totaaloverzicht.Lees(regel, Rekentool);
        Assert.Empty(fouten);
        Assert.Equal((Uren.Van(3), Uren.Van(1), 0.95m), (aanvraag!.Behandelaren.Totaal, aanvraag.Minuren, aanvraag.Tariefpercentage));

        // With semicolons the same numbers have a comma, and a point has two readings.
        string[] komma = [.. regel.Select(veld => decimal.TryParse(veld, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? veld.Replace('.', ',') : veld)];
        Assert.Equal(aanvraag, Totaaloverzicht.Lees(komma, Rekentool, ',').Aanvraag);
        Assert.NotEmpty(Totaaloverzicht.Lees(regel, Rekentool, ',').Fouten);
    }

    [Theory]
    [InlineData("Versie aanvraagformulier", "Versie 2025.01", "Versie aanvraagformulier: gevonden \"Versie 2025.01\", verwacht een versie van 2026, het jaar waarmee wordt gerekend")]
    [InlineData("ZZP", "VG9", "ZZP: gevonden \"VG9\", verwacht een zorgzwaartepakket dat toegang geeft tot meerzorg")]
    [InlineData("Uren woonzorg per week", "53:30", "Uren woonzorg per week: gevonden \"53:30\", verwacht een getal van 0 of meer, zonder teken tussen duizendtallen")]
    [InlineData("Uren nachtzorg per week", "-1", "Uren nachtzorg per week: gevonden \"-1\", verwacht een getal van 0 of meer, zonder teken tussen duizendtallen")]
    [InlineData("Bedrag context gebonden middelen", "", "Bedrag context gebonden middelen: gevonden niets, verwacht een getal van 0 of meer, zonder teken tussen duizendtallen")]
    [InlineData("Aftrek ZZP uren", "33.5", "Aftrek ZZP uren: gevonden \"33.5\", verwacht de aftrek van een prestatiecode van VG7")]
    [InlineData("Totale meerzorguren", "50.62", "Totale meerzorguren: gevonden \"50.62\", verwacht uren waaruit de min-uren volgen, met alle cijfers zoals het formulier ze heeft")]
    [InlineData("Totale meerzorguren", "", "Totale meerzorguren: gevonden niets, verwacht uren waaruit de min-uren volgen, met alle cijfers zoals het formulier ze heeft")]
    [InlineData("Meerzorgbedrag", "200000", "Meerzorgbedrag: gevonden \"200000\", verwacht een bedrag waaruit het tariefpercentage volgt")]
    [InlineData("Individueel/Groep/Preventief", "Meervoudige aanvraag (groepsmeerzorg)", "Individueel/Groep/Preventief: gevonden een cliënt van een groep met gedeelde context, verwacht een cliënt die alleen te berekenen is; meerzorg bulk leest het formulier zelf")]
    public void Wat_er_niet_kan_staan(string kolom, string waarde, string fout)
    {
        var regel = Regel();
        Zet(regel, kolom, waarde);
        var (aanvraag, fouten) = Totaaloverzicht.Lees(regel, Rekentool);
        Assert.Equal((null, fout), (aanvraag, Assert.Single(fouten).ToString()));
    }

    [Fact]
    public void De_kop_is_die_van_het_formulier()
    {
        Assert.Equal((30, "NZa code", "Versie aanvraagformulier"), (Totaaloverzicht.Kolommen.Length, Totaaloverzicht.Kolommen[0], Totaaloverzicht.Kolommen[^1]));
        Assert.True(Totaaloverzicht.IsKop(Totaaloverzicht.Kolommen.Reverse()));
        Assert.False(Totaaloverzicht.IsKop(Totaaloverzicht.Kolommen.Skip(1)));
        Assert.Equal("velden", Totaaloverzicht.Lees(["een"], Rekentool).Fouten[0].Gevonden.Nl[2..]);
    }

    /// <summary>The line of 53:30 living, 18:45 day care, 2:00 night, 3:00 treatment, 52:00 context a year and € 10.000, without 1:00.</summary>
    private static string[] Regel()
    {
        var regel = Totaaloverzicht.Kolommen.Select(_ => "").ToArray();
        foreach (var (kolom, waarde) in ((string, string)[])[("Individueel/Groep/Preventief", "Enkelvoudige aanvraag (individueel)"), ("Naam cliënt", "client 1"), ("ZZP", "VG7"), ("Uren woonzorg per week", "53.5"), ("Uren dagbesteding per week", "18.75"),
            ("Uren nachtzorg per week", "2"), ("Uren behandeling per week", "5.75939908454286"), ("Uren context gebonden middelen per week", "0.997260273972603"), ("Aftrek ZZP uren", "33.75"), ("Totale meerzorguren", "50.6245978622222"),
            ("Bedrag context gebonden middelen", "10000"), ("Meerzorgbedrag", "105898.461181955"), ("Versie aanvraagformulier", "Versie 2026.01")]) Zet(regel, kolom, waarde);
        return regel;
    }

    private static void Zet(string[] regel, string kolom, string waarde) => regel[Totaaloverzicht.Kolommen.IndexOf(kolom)] = waarde;

    private static IEnumerable<string[]> Regels(Formulierbouwer formulier) => Totaaloverzicht.Rijen(Formuliervergelijking.Van(formulier.Lees()), "x").Select(rij => rij.ToArray());
}
