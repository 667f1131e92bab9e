namespace Meerzorg.Rekentool.Herijking;

/// <summary>What a calibration knows of one client: what was asked and what was declared.</summary>
public sealed record Herijkingsdossier
{
    private const int MeesteDagen = 366;

    /// <summary>What a declared amount can be.</summary>
    internal static Getalveld Bedragveld { get; } = Getalveld.PositiefBedrag(Getalvorm.MaximaalEuro, "15000.00");

    /// <summary>What a number of declared days can be.</summary>
    internal static Geheelveld Dagenveld { get; } = new(new("een geheel getal", "a whole number"), 1, MeesteDagen);

    /// <summary>The hours asked per kind, the context euros per year and the tariefpercentage.</summary>
    public required Aanvraag Aanvraag { get; init; }

    /// <summary>The declared amount in euros over <see cref="Dagen"/>: above 0.</summary>
    public required decimal Gedeclareerd { get; init; }

    /// <summary>The number of days that were declared, 1–366.</summary>
    public required int Dagen { get; init; }

    internal void Controleer(Parameterset basis, Foutenlijst fouten)
    {
        // A caller without nullable checks can leave it out; that is a fault like any other.
        if (Aanvraag is null) fouten.Meld(Foutsoort.Ontbreekt, "aanvraag", new("niets", "nothing"), new("een aanvraag", "an application"), "HERIJK-1");
        else Aanvraagcontrole.Controleer(Aanvraag, basis, fouten);
        ControleerDeclaratie(Gedeclareerd, Dagen, fouten);
        if (fouten.IsLeeg) ControleerJaarbedrag(Gedeclareerd, Dagen, Aanvraag!.Tariefpercentage, basis, fouten);
    }

    /// <summary>
    /// An amount that would be more than any over a whole year, without the tariefpercentage, is a typing error in the amount, the days or the
    /// tariefpercentage: one such row would decide on every mean.
    /// </summary>
    internal static void ControleerJaarbedrag(decimal gedeclareerd, int dagen, decimal tariefpercentage, Parameterset basis, Foutenlijst fouten)
    {
        if (gedeclareerd * basis.DagenPerJaar.Waarde <= Getalvorm.MaximaalEuro * dagen * tariefpercentage) return;
        var tekst = $"{Notatie.Getal(gedeclareerd, Taal.Engels)} / {dagen} / {Notatie.Getal(tariefpercentage, Taal.Engels)}";
        fouten.Meld(
            Foutsoort.BuitenBereik,
            "gedeclareerd",
            Tekst.Gelijk(tekst),
            new($"bedrag / dagen / tariefpercentage, samen ten hoogste {Notatie.Euro(Getalvorm.MaximaalEuro, Taal.Nederlands)} per jaar", $"amount / days / tariefpercentage, together at most {Notatie.Euro(Getalvorm.MaximaalEuro, Taal.Engels)} per year"),
            "HERIJK-1");
    }

    internal static void ControleerDeclaratie(decimal gedeclareerd, int dagen, Foutenlijst fouten)
    {
        if (!Bedragveld.Bevat(gedeclareerd))
            fouten.Meld(Foutsoort.BuitenBereik, "gedeclareerd", Tekst.Gelijk(Notatie.Getal(gedeclareerd, Taal.Engels)), Bedragveld.Bereik, "HERIJK-1");
        if (dagen < Dagenveld.Minimum || dagen > Dagenveld.Maximum)
            fouten.Meld(Foutsoort.BuitenBereik, "dagen", Tekst.Gelijk($"{dagen}"), Dagenveld.Bereik, "HERIJK-1");
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
