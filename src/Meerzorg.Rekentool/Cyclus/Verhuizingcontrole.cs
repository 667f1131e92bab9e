namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The checks on a move; every fault is reported, each at the place where it is.</summary>
internal static class Verhuizingcontrole
{
    [Regel("VERHUIS-1")]
    public static void Controleer(Verhuizing verhuizing, Parameterset? parameters, Foutenlijst fouten)
    {
        // A caller without nullable checks can leave these out; that is a fault like any other.
        if (verhuizing.Zorgprofiel is null) MeldOntbreekt("zorgprofiel", fouten);
        if (verhuizing.Beschikking is not { } beschikking) MeldOntbreekt("beschikking", fouten);
        else Controleer(beschikking, fouten);

        Verhuizing.Vorm.Controleer(verhuizing, "", null, fouten);
        if (parameters is null || verhuizing.Verhuisdatum.Year == parameters.Jaar) return;
        fouten.Meld(
            Foutsoort.Tegenstrijdig,
            "verhuisdatum",
            Tekst.Gelijk(Notatie.Datum(verhuizing.Verhuisdatum)),
            new($"een dag in {parameters.Jaar}, het jaar van de parameters", $"a day in {parameters.Jaar}, the year of the parameters"),
            "VERHUIS-1");
    }

    private static void Controleer(OudeBeschikking beschikking, Foutenlijst fouten)
    {
        if (beschikking.Zorgprofiel is null) MeldOntbreekt("beschikking.zorgprofiel", fouten);
        switch (beschikking.Meerzorgprofiel, beschikking.Meerzorguren)
        {
            case (null, null) when fouten.IsGoed("beschikking.meerzorgprofiel", "beschikking.meerzorguren"):
                Meld(
                    Foutsoort.Ontbreekt,
                    "beschikking",
                    new("geen meerzorgprofiel en geen meerzorguren", "no meerzorgprofiel and no meerzorguren"),
                    new("het nummer van het meerzorgprofiel, of bij maatwerk de meerzorguren", "the number of the meerzorgprofiel or, for maatwerk, the meerzorguren"),
                    fouten);
                break;
            case (not null, not null):
                Meld(
                    Foutsoort.Tegenstrijdig,
                    "beschikking.meerzorguren",
                    new("meerzorguren naast een meerzorgprofiel", "meerzorguren beside a meerzorgprofiel"),
                    new("een meerzorgprofiel óf maatwerk met meerzorguren", "a meerzorgprofiel or maatwerk with meerzorguren"),
                    fouten);
                break;
            case (null, { } uren) when uren.Teken <= 0 || uren > Tijdvorm.PerWeek.Maximum:
                Meld(
                    Foutsoort.BuitenBereik,
                    "beschikking.meerzorguren",
                    Tekst.Gelijk(uren.ToString()),
                    new($"een tijd per week van meer dan 0:00, ten hoogste {Tijdvorm.PerWeek.Maximum}", $"a time per week above 0:00, at most {Tijdvorm.PerWeek.Maximum}"),
                    fouten);
                break;
        }

        Veldcontrole.Periode("beschikking.", beschikking.Ingangsdatum, beschikking.Einddatum, "VERHUIS-1", fouten);
    }

    private static void MeldOntbreekt(string pad, Foutenlijst fouten) =>
        Meld(Foutsoort.Ontbreekt, pad, new("niets", "nothing"), new("een waarde", "a value"), fouten);

    private static void Meld(Foutsoort soort, string pad, Tekst gevonden, Tekst verwacht, Foutenlijst fouten) =>
        fouten.Meld(soort, pad, gevonden, verwacht, "VERHUIS-1");
}
