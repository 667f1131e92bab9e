namespace Meerzorg.Rekentool;

/// <summary>The checks on an application; every fault is reported, each at the place where it is.</summary>
internal static class Aanvraagcontrole
{
    /// <summary>More than any week holds, even with several carers at once; beyond it is a typing error.</summary>
    public static Uren MaximaalPerWeek { get; } = Uren.Van(2000);

    private const int WekenPerJaar = 53;

    public const decimal MaximaalEuro = 1_000_000_000m;

    public static Uren MaximaalPerJaar { get; } = MaximaalPerWeek * WekenPerJaar;

    public static void Controleer(Aanvraag aanvraag, Parameterset? parameters, Foutenlijst fouten)
    {
        Zorg(aanvraag, parameters, fouten);
        Context(aanvraag.Context, fouten);
        Tariefpercentage(aanvraag.Tariefpercentage, fouten);
    }

    /// <summary>The checks on the care of one client.</summary>
    public static void Zorg(Zorgvraag vraag, Parameterset? parameters, Foutenlijst fouten)
    {
        var (zorg, behandelaren) = (vraag.Zorg, vraag.Behandelaren);
        Tijd("zorg.wonen", zorg.Wonen, fouten);
        Tijd("zorg.begeleiding", zorg.Begeleiding, fouten);
        Tijd("zorg.verzorging", zorg.Verzorging, fouten);
        Tijd("zorg.verpleging", zorg.Verpleging, fouten);
        Tijd("zorg.dagbesteding", zorg.Dagbesteding, fouten);
        Tijd("zorg.nacht", zorg.Nacht, fouten);
        Tijd("behandelaren.gedragsdeskundige", behandelaren.Gedragsdeskundige, fouten);
        Tijd("behandelaren.psychiater", behandelaren.Psychiater, fouten);
        Tijd("behandelaren.avg", behandelaren.Avg, fouten);
        Tijd("behandelaren.sog", behandelaren.Sog, fouten);
        Tijd("behandelaren.geriater", behandelaren.Geriater, fouten);
        Tijd("behandelaren.overig", behandelaren.Overig, fouten);
        Tijd("minuren", vraag.Minuren, fouten);

        if (zorg.Wonen != Uren.Nul && zorg.IsGesplitst)
        {
            fouten.Meld(
                Foutsoort.Tegenstrijdig,
                "zorg.wonen",
                new($"{zorg.Wonen} naast begeleiding, verzorging of verpleging", $"{zorg.Wonen} beside begeleiding, verzorging or verpleging"),
                new("wonen als één getal óf de delen", "wonen as one figure or its parts"),
                "UREN-1");
        }

        MinurenBinnenZorg(vraag, fouten);
        Toegang(vraag, parameters, fouten);
    }

    public static void Context(Contextmiddelen context, Foutenlijst fouten)
    {
        Tijd("context.urenPerJaar", context.UrenPerJaar, fouten, perJaar: true);
        if (context.Euro is >= 0 and <= MaximaalEuro) return;
        fouten.Meld(
            Foutsoort.BuitenBereik,
            "context.euro",
            Tekst.Gelijk(Notatie.Getal(context.Euro, Taal.Engels)),
            new("een bedrag van 0 tot en met 1.000.000.000", "an amount from 0 up to 1,000,000,000"),
            "CONTEXT-1");
    }

    public static void Tariefpercentage(decimal tariefpercentage, Foutenlijst fouten)
    {
        if (tariefpercentage is > 0 and <= 1) return;
        fouten.Meld(
            Foutsoort.BuitenBereik,
            "tariefpercentage",
            Tekst.Gelijk(Notatie.Getal(tariefpercentage, Taal.Engels)),
            new("een fractie groter dan 0 en ten hoogste 1, zoals 0.95", "a fraction above 0 and at most 1, such as 0.95"),
            "BEDRAG-4");
    }

    public static void Tijd(string pad, Uren uren, Foutenlijst fouten, bool perJaar = false)
    {
        var maximum = perJaar ? MaximaalPerJaar : MaximaalPerWeek;
        if (uren.Teken >= 0 && uren <= maximum) return;
        fouten.Meld(
            Foutsoort.BuitenBereik,
            pad,
            Tekst.Gelijk(uren.ToString()),
            perJaar
                ? new($"een tijd per jaar van 0:00 tot en met {maximum}", $"a time per year from 0:00 up to {maximum}")
                : new($"een tijd per week van 0:00 tot en met {maximum}", $"a time per week from 0:00 up to {maximum}"));
    }

    [Regel("UREN-6")]
    private static void MinurenBinnenZorg(Zorgvraag vraag, Foutenlijst fouten)
    {
        if (!fouten.IsGoed("zorg", "minuren", "dagbesteding")) return;
        var zorginzet = Urenopbouw.TellendeZorginzet(vraag);
        if (vraag.Minuren <= zorginzet) return;
        fouten.Meld(
            Foutsoort.Tegenstrijdig,
            "minuren",
            Tekst.Gelijk(vraag.Minuren.ToString()),
            new($"ten hoogste de zorginzet die meetelt, {zorginzet}", $"at most the care hours that count, {zorginzet}"),
            "UREN-6");
    }

    [Regel("TOEGANG-1", "UREN-8")]
    private static void Toegang(Zorgvraag vraag, Parameterset? parameters, Foutenlijst fouten)
    {
        // A caller without nullable checks can leave the profile out; that is a fault like any other.
        if (vraag.Zorgprofiel is not { } zorgprofiel)
        {
            fouten.Meld(Foutsoort.Ontbreekt, "zorgprofiel", new("niets", "nothing"), new($"een van {Zorgprofiel.Opsomming}", $"one of {Zorgprofiel.Opsomming}"), "TOEGANG-1");
            return;
        }

        if (fouten.IsGoed("leveringsvorm") && !zorgprofiel.Staat(vraag.Leveringsvorm))
        {
            var vormen = string.Join(", ", zorgprofiel.Leveringsvormen.Select(vorm => vorm.Naam()));
            fouten.Meld(
                Foutsoort.LeveringsvormNietMogelijk,
                "leveringsvorm",
                Tekst.Gelijk(vraag.Leveringsvorm.Naam()),
                new($"een leveringsvorm waarin {zorgprofiel} meerzorg geeft: {vormen}", $"a leveringsvorm in which {zorgprofiel} gives meerzorg: {vormen}"),
                "TOEGANG-1");
        }

        if (parameters is null) return;
        if (parameters.Van(zorgprofiel) is not { } profiel)
        {
            var namen = string.Join(", ", parameters.Zorgprofielen.Select(van => van.Zorgprofiel.Naam));
            fouten.Meld(
                Foutsoort.OnbekendZorgprofiel,
                "zorgprofiel",
                new($"{zorgprofiel}, dat in {parameters.Jaar} geen parameters heeft", $"{zorgprofiel}, which has no parameters in {parameters.Jaar}"),
                new($"een van {namen}", $"one of {namen}"),
                "TOEGANG-1");
            return;
        }

        if (!fouten.IsGoed("behandeling", "dagbesteding") || profiel.Prestatie(vraag.Behandeling, vraag.Dagbesteding) is not null) return;
        var mogelijk = new Tekst(
            string.Join("; ", profiel.Prestaties.Select(prestatie => Prestatie.Combinatie(prestatie.Behandeling, prestatie.Dagbesteding).Nl)),
            string.Join("; ", profiel.Prestaties.Select(prestatie => Prestatie.Combinatie(prestatie.Behandeling, prestatie.Dagbesteding).En)));
        var gevonden = Prestatie.Combinatie(vraag.Behandeling, vraag.Dagbesteding);
        fouten.Meld(
            Foutsoort.CombinatieZonderPrestatiecode,
            profiel.Prestaties.Any(prestatie => prestatie.Dagbesteding == vraag.Dagbesteding) ? "behandeling" : "dagbesteding",
            gevonden,
            new($"een combinatie waarvoor {zorgprofiel} een prestatiecode heeft: {mogelijk.Nl}", $"a combination for which {zorgprofiel} has a prestatiecode: {mogelijk.En}"),
            "UREN-8");
    }
}
