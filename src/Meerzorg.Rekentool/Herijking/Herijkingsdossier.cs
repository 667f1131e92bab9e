namespace Meerzorg.Rekentool.Herijking;

/// <summary>What a calibration knows of one client: what was asked and what was declared.</summary>
public sealed record Herijkingsdossier
{
    private const int MeesteDagen = 366;
    private const decimal HoogsteBedrag = 1_000_000_000m;

    /// <summary>The hours asked per kind, the context euros per year and the tariefpercentage.</summary>
    public required Aanvraag Aanvraag { get; init; }

    /// <summary>The declared amount in euros over <see cref="Dagen"/>: above 0.</summary>
    public required decimal Gedeclareerd { get; init; }

    /// <summary>The number of days that were declared, 1–366.</summary>
    public required int Dagen { get; init; }

    internal void Controleer(Parameterset basis, Foutenlijst fouten)
    {
        Aanvraagcontrole.Controleer(Aanvraag, basis, fouten);
        ControleerDeclaratie(fouten);
    }

    internal void ControleerDeclaratie(Foutenlijst fouten)
    {
        if (Gedeclareerd is <= 0 or > HoogsteBedrag)
            fouten.Meld(Foutsoort.BuitenBereik, "gedeclareerd", Tekst.Gelijk(Notatie.Getal(Gedeclareerd, Taal.Engels)), new("een bedrag groter dan 0, ten hoogste 1000000000", "an amount above 0, at most 1000000000"), "HERIJK-1");
        if (Dagen is < 1 or > MeesteDagen)
            fouten.Meld(Foutsoort.BuitenBereik, "dagen", Tekst.Gelijk($"{Dagen}"), new($"een geheel getal van 1 tot en met {MeesteDagen}", $"a whole number from 1 up to {MeesteDagen}"), "HERIJK-1");
    }
}
