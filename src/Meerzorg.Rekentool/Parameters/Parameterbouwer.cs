using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>Builds checked values from a parameter file and its overlays, collecting every fault with its path.</summary>
[Regel("PARAM-1", "PARAM-2", "PARAM-4")]
internal sealed class Parameterbouwer : Waardebouwer
{
    private const int HoogsteMeerzorgprofiel = 6;

    private static readonly Tekst Padvoorbeelden = new(
        "contextdrempel of zorgprofielen.VG7.basisuren", "contextdrempel or zorgprofielen.VG7.basisuren");

    private readonly Parameterbestand _bestand;
    private readonly Foutenlijst _fouten;

    public Parameterbouwer(Parameterbestand bestand, ImmutableArray<Overlay> overlays, Foutenlijst fouten)
        : base(bestand.Jaar, bestand.Herkomsten, overlays, Padvoorbeelden, fouten)
    {
        _bestand = bestand;
        _fouten = fouten;

        Parameterbestand.Formaten.Controleer(bestand.Formaat, "formaat", "PARAM-1", fouten);
        if (bestand.Geldig.Van.Year != bestand.Jaar || bestand.Geldig.TotEnMet.Year != bestand.Jaar || bestand.Geldig.Van > bestand.Geldig.TotEnMet)
            Meld(Foutsoort.Tegenstrijdig, "geldig", $"{Notatie.Datum(bestand.Geldig.Van)} – {Notatie.Datum(bestand.Geldig.TotEnMet)}", new($"een periode in {Jaartal(bestand.Jaar)}", $"a period in {Jaartal(bestand.Jaar)}"), "PARAM-1");
        ControleerHerkomsten();
    }

    public ImmutableArray<Parameter<decimal>> Uurtarieven()
    {
        var groepen = Enum.GetNames<Maatwerkgroep>();
        foreach (var naam in _bestand.MaatwerkUurtarief.Keys)
        {
            if (Array.IndexOf(groepen, naam) < 0) Meld(Foutsoort.OnbekendLid, $"maatwerkUurtarief.{naam}", naam, Tekst.Gelijk(string.Join(", ", groepen)), "PARAM-1");
        }

        var tarieven = ImmutableArray.CreateBuilder<Parameter<decimal>>(groepen.Length);
        foreach (var groep in groepen)
        {
            var pad = $"maatwerkUurtarief.{groep}";
            if (_bestand.MaatwerkUurtarief.TryGetValue(groep, out var waarde)) tarieven.Add(Getal(pad, waarde));
            else Meld(Foutsoort.Ontbreekt, pad, "niets", new("het uurtarief van de maatwerkgroep", "the hourly rate of the group"), "PARAM-1");
        }

        return tarieven.ToImmutable();
    }

    public Indexatie? Indexatie()
    {
        if (_bestand.Indexatie is not { } indexatie) return null;
        if (indexatie.VanJaar == _bestand.Jaar)
            Meld(Foutsoort.Tegenstrijdig, "indexatie.vanJaar", $"{indexatie.VanJaar}", new("een ander jaar dan dat van het bestand", "another year than that of the file"), "PARAM-12");
        return new(
            indexatie.VanJaar,
            Getal("indexatie.maal", indexatie.Maal),
            Getal("indexatie.door", indexatie.Door));
    }

    public Onderbouwing Onderbouwing()
    {
        const string Pad = "onderbouwing";
        var onderbouwing = _bestand.Onderbouwing;
        var banden = ImmutableArray.CreateBuilder<Parameter<decimal>>(onderbouwing.Geldbanden.Length);
        foreach (var band in onderbouwing.Geldbanden) banden.Add(Getal($"{Pad}.geldbanden.{banden.Count + 1}", band));
        if (banden.Count != HoogsteMeerzorgprofiel)
            Meld(Foutsoort.BuitenBereik, $"{Pad}.geldbanden", $"{banden.Count}", Tekst.Gelijk($"{HoogsteMeerzorgprofiel}"), "PARAM-7");
        return new(
            Tarieven($"{Pad}.tarievenBehandeling", onderbouwing.TarievenBehandeling),
            Tarieven($"{Pad}.tarievenOverig", onderbouwing.TarievenOverig),
            Getal($"{Pad}.aandeelContextkosten", onderbouwing.AandeelContextkosten),
            Getal($"{Pad}.aandeelDossiersMetContextkosten", onderbouwing.AandeelDossiersMetContextkosten),
            Getal($"{Pad}.geldbandenMaximaalEtmaalbedrag", onderbouwing.GeldbandenMaximaalEtmaalbedrag),
            banden.ToImmutable());
    }

    private ImmutableArray<Parameter<decimal>> Tarieven(string pad, IReadOnlyDictionary<string, Bestandswaarde> tarieven)
    {
        if (tarieven.Count == 0) Meld(Foutsoort.Ontbreekt, pad, "niets", new("ten minste één tarief", "at least one tariff"), "PARAM-10");
        var gelezen = ImmutableArray.CreateBuilder<Parameter<decimal>>(tarieven.Count);
        foreach (var (code, tarief) in tarieven) gelezen.Add(Getal($"{pad}.{code}", tarief));
        return gelezen.ToImmutable();
    }

    public ImmutableArray<Zorgprofielparameters> Profielen()
    {
        var onbekend = new HashSet<string>(_bestand.Zorgprofielen.Keys, StringComparer.Ordinal);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var profielen = ImmutableArray.CreateBuilder<Zorgprofielparameters>();
        foreach (var zorgprofiel in Zorgprofiel.Alle)
        {
            if (!_bestand.Zorgprofielen.TryGetValue(zorgprofiel.Naam, out var profiel)) continue;
            onbekend.Remove(zorgprofiel.Naam);
            profielen.Add(Profiel(zorgprofiel, profiel, codes));
        }

        foreach (var naam in onbekend) Meld(Foutsoort.OnbekendZorgprofiel, $"zorgprofielen.{naam}", naam, Tekst.Gelijk(Zorgprofiel.Opsomming), "PARAM-1");
        return profielen.ToImmutable();
    }

    private Zorgprofielparameters Profiel(Zorgprofiel zorgprofiel, Parameterbestand.Bestandsprofiel profiel, HashSet<string> codes)
    {
        var pad = $"zorgprofielen.{zorgprofiel.Naam}";
        var prestaties = ImmutableArray.CreateBuilder<Prestatie>();
        foreach (var (code, prestatie) in profiel.Prestaties)
        {
            if (!codes.Add(code)) Meld(Foutsoort.Tegenstrijdig, $"{pad}.prestaties.{code}", code, new("een code die één keer voorkomt", "a code that occurs once"), "PARAM-4");
            if (Heeft(prestaties, prestatie))
                Meld(Foutsoort.Tegenstrijdig, $"{pad}.prestaties.{code}", code, new("één code per combinatie van behandeling en dagbesteding", "one code per combination of behandeling and dagbesteding"), "PARAM-4");
            prestaties.Add(new(code, prestatie.Behandeling, prestatie.Dagbesteding, Tijd($"{pad}.prestaties.{code}.aftrek", prestatie.Aftrek)));
        }

        if (prestaties.Count == 0) Meld(Foutsoort.Ontbreekt, $"{pad}.prestaties", "niets", new("ten minste één prestatie", "at least one prestatie"), "PARAM-4");

        return new(
            zorgprofiel,
            Tijd($"{pad}.basisuren", profiel.Basisuren),
            Getal($"{pad}.indirecteFractie", profiel.IndirecteFractie),
            profiel.Grensverschuiving is { } verschuiving ? Getal($"{pad}.grensverschuiving", verschuiving) : null,
            prestaties.ToImmutable(),
            Ranges($"{pad}.ranges", profiel.Ranges));
    }

    private static bool Heeft(ImmutableArray<Prestatie>.Builder prestaties, Parameterbestand.Bestandsprestatie combinatie)
    {
        foreach (var eerder in prestaties)
        {
            if (eerder.Behandeling == combinatie.Behandeling && eerder.Dagbesteding == combinatie.Dagbesteding) return true;
        }

        return false;
    }

    private ImmutableArray<Profielrange> Ranges(string pad, ImmutableArray<Parameterbestand.Bestandsrange> bestandsranges)
    {
        var ranges = ImmutableArray.CreateBuilder<Profielrange>(bestandsranges.Length);
        int vorigProfiel = 0;
        foreach (var bestandsrange in bestandsranges)
        {
            var rangepad = $"{pad}.{ranges.Count + 1}";
            var range = Range(rangepad, bestandsrange);
            if (ranges.Count > 0 && range.Vanaf.Waarde <= ranges[^1].Vanaf.Waarde)
                Meld(Foutsoort.Tegenstrijdig, $"{rangepad}.vanaf", range.Vanaf.Waarde.ToString(), new($"meer dan {ranges[^1].Vanaf.Waarde}, de vorige grens", $"more than {ranges[^1].Vanaf.Waarde}, the previous bound"), "PARAM-2");
            if (range.Meerzorgprofiel is { } profiel)
            {
                if (profiel <= vorigProfiel)
                    Meld(Foutsoort.Tegenstrijdig, $"{rangepad}.uitkomst", range.Naam.Nl, new("oplopende meerzorgprofielen", "ascending meerzorgprofielen"), "PARAM-2");
                vorigProfiel = profiel;
            }

            ranges.Add(range);
        }

        if (ranges.Count == 0) Meld(Foutsoort.Ontbreekt, pad, "niets", new("ten minste één range", "at least one range"), "PARAM-2");
        return ranges.ToImmutable();
    }

    private Profielrange Range(string pad, Parameterbestand.Bestandsrange range)
    {
        var vanaf = Tijd($"{pad}.vanaf", range.Vanaf);
        if (vanaf.Waarde.ExacteSeconden != vanaf.Waarde.ExacteSeconden.RondAf(0))
            Meld(Foutsoort.BuitenBereik, $"{pad}.vanaf", vanaf.Waarde.ToString(), new("een grens in hele seconden", "a bound in whole seconds"), "PARAM-2");

        int? meerzorgprofiel = null;
        if (range.Uitkomst.StartsWith("meerzorgprofiel ", StringComparison.Ordinal)
            && int.TryParse(range.Uitkomst["meerzorgprofiel ".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int nummer)
            && nummer is >= 1 and <= HoogsteMeerzorgprofiel)
        {
            meerzorgprofiel = nummer;
        }
        else if (range.Uitkomst != "maatwerk")
        {
            Meld(Foutsoort.BuitenBereik, $"{pad}.uitkomst", $"\"{range.Uitkomst}\"", Tekst.Gelijk("\"maatwerk\", \"meerzorgprofiel 1\" … \"meerzorgprofiel 6\""), "PARAM-2");
        }

        if (_fouten.IsGoed($"{pad}.uitkomst") && meerzorgprofiel is null != range.Jaarbedrag is null)
            Meld(Foutsoort.Tegenstrijdig, $"{pad}.jaarbedrag", range.Jaarbedrag?.Waarde ?? "niets", new("een jaarbedrag bij een meerzorgprofiel, geen bij maatwerk", "an amount with a meerzorgprofiel, none with maatwerk"), "PARAM-2");

        return new(vanaf, meerzorgprofiel, range.Jaarbedrag is { } bedrag ? Getal($"{pad}.jaarbedrag", bedrag) : null);
    }
}
