using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>What a calibration works towards.</summary>
/// <param name="Jaar">The year of the new parameters; another one than that of the dossiers.</param>
/// <param name="MaximaalEtmaalbedrag">The maximum per day of the new year, which also gives the index; <see langword="null"/> leaves the price level as it is.</param>
internal sealed record Herijkingsdoel(int Jaar, decimal? MaximaalEtmaalbedrag = null)
{
    /// <summary>The zorgprofielen whose maatwerk becomes meerzorgprofielen where there are enough dossiers (HERIJK-3).</summary>
    public ImmutableArray<Zorgprofiel> Omzetten { get; init; } = [];

    internal void Controleer(Parameterset basis, Foutenlijst fouten)
    {
        const int Eerste = 2000, Laatste = 2100;
        if (Jaar == basis.Jaar || Jaar is < Eerste or > Laatste)
            fouten.Meld(Foutsoort.BuitenBereik, "jaar", Tekst.Gelijk($"{Jaar}"), new($"een ander jaar dan {basis.Jaar}, van {Eerste} tot en met {Laatste}", $"another year than {basis.Jaar}, from {Eerste} up to {Laatste}"));
        if (MaximaalEtmaalbedrag is { } maximum && maximum is < 0.01m or > 1_000_000m)
            fouten.Meld(Foutsoort.BuitenBereik, "maximaalEtmaalbedrag", Tekst.Gelijk(Notatie.Getal(MaximaalEtmaalbedrag.Value, Taal.Engels)), new("een bedrag van 0.01 tot en met 1000000", "an amount from 0.01 up to 1000000"));
        foreach (var profiel in Omzetten.Where(profiel => basis.Van(profiel) is null))
            fouten.Meld(Foutsoort.OnbekendZorgprofiel, "omzetten", Tekst.Gelijk(profiel.Naam), new($"een zorgprofiel van {basis.Naam}", $"a zorgprofiel of {basis.Naam}"));
    }
}
