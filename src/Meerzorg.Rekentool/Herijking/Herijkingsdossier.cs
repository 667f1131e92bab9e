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
        ControleerDeclaratie(Gedeclareerd, Dagen, fouten);
    }

    internal static void ControleerDeclaratie(decimal gedeclareerd, int dagen, Foutenlijst fouten)
    {
        if (gedeclareerd is <= 0 or > HoogsteBedrag)
            fouten.Meld(Foutsoort.BuitenBereik, "gedeclareerd", Tekst.Gelijk(Notatie.Getal(gedeclareerd, Taal.Engels)), new("een bedrag groter dan 0, ten hoogste 1000000000", "an amount above 0, at most 1000000000"), "HERIJK-1");
        if (dagen is < 1 or > MeesteDagen)
            fouten.Meld(Foutsoort.BuitenBereik, "dagen", Tekst.Gelijk($"{dagen}"), new($"een geheel getal van 1 tot en met {MeesteDagen}", $"a whole number from 1 up to {MeesteDagen}"), "HERIJK-1");
    }
}

/// <summary>What counts of a checked dossier.</summary>
internal readonly record struct Herijkingsrij(Zorgprofiel Zorgprofiel, Breuk Meerzorgseconden, decimal Gedeclareerd, int Dagen, decimal Tariefpercentage, decimal ContextEuro)
{
    public static Herijkingsrij Van(Aanvraag aanvraag, decimal gedeclareerd, int dagen, Parameterset basis)
    {
        var opbouw = Urenopbouw.Van(aanvraag, Urenopbouw.ContextPerWeek(aanvraag.Context.UrenPerJaar, basis), basis);
        return new(aanvraag.Zorgprofiel, opbouw.Meerzorguren.ExacteSeconden, gedeclareerd, dagen, aanvraag.Tariefpercentage, aanvraag.Context.Euro);
    }
}
