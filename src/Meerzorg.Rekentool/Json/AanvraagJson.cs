using System.Collections.Immutable;
using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads an application from JSON; <c>docs/invoer.md</c> describes the members.</summary>
public static class AanvraagJson
{
    /// <summary>The members that say what care is asked for.</summary>
    internal static readonly ImmutableArray<string> Zorgleden = ["zorgprofiel", "leveringsvorm", "behandeling", "dagbesteding", "zorg", "behandelaren", "minuren", "dagprogramma"];

    /// <summary>The members of an application without its year.</summary>
    internal static readonly ImmutableArray<string> Leden = [.. Zorgleden, "context", "tariefpercentage"];

    internal static readonly Tekst Jaartal = new("een jaartal, zoals 2026", "a year, such as 2026");
    private static readonly Tekst Vorm = new("een leveringsvorm: ZZP, VPT, pgb of mpt", "a leveringsvorm: ZZP, VPT, pgb or mpt");
    private static readonly Tekst Percentage = new("een fractie als getal, zoals 0.95", "a fraction as a number, such as 0.95");

    /// <summary>Reads and checks an application.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to calculate with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    public static Ingelezen<Aanvraag> Lees(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Rekentool>? rekentoolVoor = null)
    {
        var fouten = new Foutenlijst();
        var ingelezen = Lees(utf8Json, jaar, rekentoolVoor ?? Rekentool.Voor, fouten);
        return fouten.IsLeeg ? ingelezen! : throw new OngeldigeInvoerException(fouten.AlsReeks());
    }

    /// <summary>Calculates what was read.</summary>
    /// <param name="ingelezen">What was read.</param>
    public static Uitkomst Bereken(this Ingelezen<Aanvraag> ingelezen)
    {
        ArgumentNullException.ThrowIfNull(ingelezen);
        return ingelezen.Rekentool.Bereken(ingelezen.Invoer);
    }

    private static Ingelezen<Aanvraag>? Lees(ReadOnlySpan<byte> utf8Json, int? jaar, Func<int, Rekentool> rekentoolVoor, Foutenlijst fouten) =>
        Jsonlezer.Van(utf8Json, new("één JSON-object met een aanvraag", "one JSON object with an application"), fouten) is { } json
            ? Lees(json, jaar, rekentoolVoor, fouten)
            : null;

    /// <summary>Reads and checks an application, also one in an object that holds more.</summary>
    internal static Ingelezen<Aanvraag>? Lees(Jsonlezer json, int? jaar, Func<int, Rekentool> rekentoolVoor, Foutenlijst fouten, params ReadOnlySpan<string> meer)
    {
        json.Aanvaardt(["jaar", .. Leden, .. meer]);

        var rekentool = LeesRekentool(json, jaar, rekentoolVoor, fouten);
        var aanvraag = LeesAanvraag(json, fouten);
        Aanvraagcontrole.Controleer(aanvraag, rekentool?.Parameters, fouten);
        return rekentool is null ? null : new(rekentool, aanvraag);
    }

    internal static Rekentool? LeesRekentool(Jsonlezer json, int? jaar, Func<int, Rekentool> rekentoolVoor, Foutenlijst fouten)
    {
        int? gevraagd = json.Geheel("jaar", Jaartal);
        if (jaar is null && gevraagd is null)
        {
            json.Verplicht("jaar", Jaartal);
            return null;
        }

        try
        {
            return rekentoolVoor(jaar ?? gevraagd!.Value);
        }
        catch (JaarZonderParametersException fout)
        {
            foreach (var melding in fout.Fouten) fouten.Meld(melding);
            return null;
        }
    }

    internal static Aanvraag LeesAanvraag(Jsonlezer json, Foutenlijst fouten) =>
        Aanvraag.Van(LeesZorgvraag(json, fouten), LeesContext(json), LeesTariefpercentage(json));

    /// <summary>The care that is asked for, without context and tariefpercentage.</summary>
    internal static Zorgvraag LeesZorgvraag(Jsonlezer json, Foutenlijst fouten)
    {
        // What cannot be read is reported; the neutral value in its place only lets the other checks go on.
        var aanvraag = new Aanvraag
        {
            Zorgprofiel = LeesZorgprofiel(json, fouten)!,
            Leveringsvorm = LeesLeveringsvorm(json, fouten),
            Behandeling = json.JaNee("behandeling", "UREN-4") ?? false,
            Dagbesteding = json.JaNee("dagbesteding", "UREN-4") ?? false,
            Zorg = LeesZorg(json.Object("zorg"), fouten),
            Behandelaren = LeesBehandelaren(json, fouten),
            Minuren = json.Tijd("minuren", "UREN-6"),
            Tariefpercentage = 1,
        };
        return MetDagprogramma(aanvraag, json, fouten);
    }

    internal static decimal LeesTariefpercentage(Jsonlezer json) =>
        json.Verplicht("tariefpercentage", Percentage, "BEDRAG-4") ? json.Getal("tariefpercentage", Percentage, "BEDRAG-4") ?? 1 : 1;

    internal static Contextmiddelen LeesContext(Jsonlezer json)
    {
        if (json.Object("context") is not { } context) return default;
        context.Aanvaardt("urenPerJaar", "euro");
        return new()
        {
            UrenPerJaar = context.Tijd("urenPerJaar", "UREN-3"),
            Euro = context.Getal("euro", new("een bedrag als getal, zoals 10000.00", "an amount as a number, such as 10000.00"), "CONTEXT-1") ?? 0,
        };
    }

    private static Aanvraag MetDagprogramma(Aanvraag aanvraag, Jsonlezer json, Foutenlijst fouten)
    {
        if (json.Object("dagprogramma") is not { } programma || DagprogrammaJson.Lees(programma, "dagprogramma.", fouten) is not { } weekinzet) return aanvraag;

        // Who writes hours down beside the programme contradicts it, also with 0:00.
        var zorg = json.Element("zorg") is { ValueKind: JsonValueKind.Object } element ? Jsonlezer.Van(element, "zorg", fouten) : null;
        foreach (var (deel, lezer, namen) in (ReadOnlySpan<(Programmadeel, Jsonlezer?, string[])>)
            [
                (Programmadeel.Wonen, zorg, ["wonen", "begeleiding", "verzorging", "verpleging"]),
                (Programmadeel.Dagbesteding, zorg, ["dagbesteding"]),
                (Programmadeel.Nacht, zorg, ["nacht"]),
                (Programmadeel.Minuren, json, ["minuren"]),
            ])
        {
            if (weekinzet.Geeft(deel) && Array.Find(namen, naam => lezer?.Heeft(naam) == true) is { } naam) Dagprogrammacontrole.MeldDubbel(deel, Tekst.Gelijk(naam), fouten);
        }

        return fouten.IsGoed("zorg", "minuren") ? aanvraag.Met(weekinzet) : aanvraag;
    }

    internal static Aanvraagsoort? LeesSoort(Jsonlezer json, string regel) => json.Keuze(
        "soort",
        regel,
        (Aanvraagsoort.Individueel.Naam(), Aanvraagsoort.Individueel),
        (Aanvraagsoort.Groep.Naam(), Aanvraagsoort.Groep),
        (Aanvraagsoort.Preventief.Naam(), Aanvraagsoort.Preventief));

    internal static Zorgprofiel? LeesZorgprofiel(Jsonlezer json, Foutenlijst fouten)
    {
        var verwacht = new Tekst($"een van {Zorgprofiel.Opsomming}", $"one of {Zorgprofiel.Opsomming}");
        if (!json.Verplicht("zorgprofiel", verwacht, "TOEGANG-1")) return null;
        var naam = json.Woord("zorgprofiel", verwacht, "TOEGANG-1");
        if (naam is null) return null;
        if (Zorgprofiel.TryParse(naam, out var zorgprofiel)) return zorgprofiel;
        fouten.Meld(Foutsoort.OnbekendZorgprofiel, json.Pad("zorgprofiel"), Tekst.Gelijk(Jsontekst.Ingekort(json.Element("zorgprofiel")!.Value)), verwacht, "TOEGANG-1");
        return null;
    }

    private static Leveringsvorm LeesLeveringsvorm(Jsonlezer json, Foutenlijst fouten)
    {
        if (json.Woord("leveringsvorm", Vorm, "TOEGANG-1") is not { } naam) return Leveringsvorm.ZZP;
        foreach (var vorm in Enum.GetValues<Leveringsvorm>())
        {
            if (string.Equals(vorm.Naam(), naam, StringComparison.OrdinalIgnoreCase)) return vorm;
        }

        fouten.Meld(Foutsoort.Onleesbaar, "leveringsvorm", Tekst.Gelijk(Jsontekst.Ingekort(json.Element("leveringsvorm")!.Value)), Vorm, "TOEGANG-1");
        return Leveringsvorm.ZZP;
    }

    private static Zorginzet LeesZorg(Jsonlezer? zorg, Foutenlijst fouten)
    {
        if (zorg is null) return default;
        zorg.Aanvaardt("wonen", "begeleiding", "verzorging", "verpleging", "dagbesteding", "nacht");
        bool gesplitst = zorg.Heeft("begeleiding") || zorg.Heeft("verzorging") || zorg.Heeft("verpleging");
        if (gesplitst && zorg.Heeft("wonen"))
        {
            fouten.Meld(
                Foutsoort.Tegenstrijdig,
                "zorg.wonen",
                new("wonen naast begeleiding, verzorging of verpleging", "wonen beside begeleiding, verzorging or verpleging"),
                new("wonen als één getal óf de delen", "wonen as one figure or its parts"),
                "UREN-1");
        }

        // The parts may also stand inside wonen: "wonen": { "begeleiding": … }.
        var delen = zorg.Element("wonen") is { ValueKind: JsonValueKind.Object } wonen
            ? Jsonlezer.Van(wonen, "zorg.wonen", fouten)!.Aanvaardt("begeleiding", "verzorging", "verpleging")
            : null;
        Uren Deel(string naam) => delen is null ? zorg.Tijd(naam, "UREN-1") : TijdOpEigenPlaats(delen, naam, "UREN-1", fouten);
        return new()
        {
            Wonen = delen is null ? zorg.Tijd("wonen", "UREN-1") : Uren.Nul,
            Begeleiding = Deel("begeleiding"),
            Verzorging = Deel("verzorging"),
            Verpleging = Deel("verpleging"),
            Dagbesteding = zorg.Tijd("dagbesteding", "UREN-1"),
            Nacht = zorg.Tijd("nacht", "UREN-5"),
        };
    }

    private static Behandelinzet LeesBehandelaren(Jsonlezer json, Foutenlijst fouten)
    {
        if (json.Element("behandelaren") is not { ValueKind: JsonValueKind.Object } element) return Behandelinzet.VanTotaal(TijdOpEigenPlaats(json, "behandelaren", "UREN-2", fouten));

        var perDiscipline = Jsonlezer.Van(element, "behandelaren", fouten)!
            .Aanvaardt("gedragsdeskundige", "psychiater", "avg", "sog", "geriater", "overig");
        return new()
        {
            Gedragsdeskundige = perDiscipline.Tijd("gedragsdeskundige", "UREN-2"),
            Psychiater = perDiscipline.Tijd("psychiater", "UREN-2"),
            Avg = perDiscipline.Tijd("avg", "UREN-2"),
            Sog = perDiscipline.Tijd("sog", "UREN-2"),
            Geriater = perDiscipline.Tijd("geriater", "UREN-2"),
            Overig = perDiscipline.Tijd("overig", "UREN-2"),
        };
    }

    /// <summary>A time that stands elsewhere in the file than in the application: its range is checked here, so that the fault says where it stands.</summary>
    private static Uren TijdOpEigenPlaats(Jsonlezer json, string naam, string regel, Foutenlijst fouten)
    {
        var uren = json.Tijd(naam, regel);
        return Veldcontrole.Tijd(json.Pad(naam), uren, fouten) ? uren : Uren.Nul;
    }
}
