namespace Meerzorg.Rekentool;

/// <summary>The checks on an application; every fault is reported, each at the place where it is.</summary>
internal static class Aanvraagcontrole
{
    public static void Controleer(Aanvraag aanvraag, Parameterset? parameters, Foutenlijst fouten)
    {
        if (!Aanvraag.Vorm.IsBinnen(aanvraag)) Aanvraag.Vorm.Controleer(aanvraag, "", null, fouten);
        Zorg(aanvraag, parameters, fouten);
    }

    /// <summary>The checks on the care of one client, beyond the bounds of each field.</summary>
    public static void Zorg(Zorgvraag vraag, Parameterset? parameters, Foutenlijst fouten)
    {
        var zorg = vraag.Zorg;
        if (zorg.Wonen != Uren.Nul && zorg.IsGesplitst)
        {
            fouten.Meld(
                Foutsoort.Tegenstrijdig,
                "zorg.wonen",
                new($"{zorg.Wonen} naast begeleiding, verzorging of verpleging", $"{zorg.Wonen} beside begeleiding, verzorging or verpleging"),
                new("wonen als één getal óf de delen", "wonen as one figure or its parts"),
                "UREN-1");
        }

        UrenVanDagprogramma(vraag, fouten);
        MinurenBinnenZorg(vraag, fouten);
        Toegang(vraag, parameters, fouten);
    }

    /// <summary>Hours that are said to come from a day programme must still be those of the programme.</summary>
    [Regel("DAG-1")]
    private static void UrenVanDagprogramma(Zorgvraag vraag, Foutenlijst fouten)
    {
        if (vraag.Weekinzet is not { } weekinzet) return;
        foreach (var deel in Enum.GetValues<Programmadeel>().Where(weekinzet.Geeft))
        {
            var (uren, verwacht) = (vraag.UrenVan(deel), weekinzet.UrenVan(deel));
            if (uren == verwacht) continue;
            var (gevonden, programma) = Onderscheid.Tijd(uren, verwacht);
            fouten.Meld(
                Foutsoort.Tegenstrijdig,
                Dagprogrammacontrole.Pad(deel),
                gevonden,
                new($"{programma.Nl}, de uren van het dagprogramma", $"{programma.En}, the hours of the day programme"),
                "DAG-1");
        }
    }

    [Regel("UREN-6")]
    private static void MinurenBinnenZorg(Zorgvraag vraag, Foutenlijst fouten)
    {
        if (!fouten.IsGoed("zorg", "minuren", "dagbesteding", "dagprogramma")) return;
        var zorginzet = Urenopbouw.TellendeZorginzet(vraag);
        if (vraag.Minuren <= zorginzet) return;
        var (minuren, hoogste) = Onderscheid.Tijd(vraag.Minuren, zorginzet);
        fouten.Meld(
            Foutsoort.Tegenstrijdig,
            "minuren",
            minuren,
            new($"ten hoogste de zorginzet die meetelt, {hoogste.Nl} (K30)", $"at most the care hours that count, {hoogste.En} (K30)"),
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
