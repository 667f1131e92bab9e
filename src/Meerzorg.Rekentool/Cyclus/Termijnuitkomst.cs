using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What an application comes to over the period it asks for: findings on kind and term, and the amount of the decision.</summary>
/// <remarks>Whatever the findings, the amounts are computed: granting, adjusting or rejecting is up to the zorgkantoor (TOETS-1).</remarks>
[JsonConverter(typeof(RekentoolConverter<Termijnuitkomst>))]
public sealed class Termijnuitkomst
{
    private Termijnuitkomst(Termijnaanvraag aanvraag, Uitkomst uitkomst, ImmutableArray<Melding> bevindingen)
    {
        Aanvraag = aanvraag;
        Uitkomst = uitkomst;
        Bevindingen = bevindingen;
        if (uitkomst is not Meerzorgwaardig bedragen) return;
        Beschikking = Beschikking.Toegekend(aanvraag.Periode, bedragen.MetSurplus.Etmaalbedrag);
        BeschikkingZonderSurplus = Beschikking.Toegekend(aanvraag.Periode, bedragen.ZonderSurplus.Etmaalbedrag);
    }

    /// <summary>The application with its kind and period.</summary>
    public Termijnaanvraag Aanvraag { get; }

    /// <summary>The outcome of the calculation with the parameters of one year.</summary>
    public Uitkomst Uitkomst { get; }

    /// <summary>What does not meet a rule on kind and term, or deserves attention; empty when nothing does.</summary>
    public ImmutableArray<Melding> Bevindingen { get; }

    /// <summary>The decision as granted, context surplus included; <see langword="null"/> when the outcome has no amount.</summary>
    public Beschikking? Beschikking { get; }

    /// <summary>The decision when the zorgkantoor does not grant the context surplus; the same amount when there is none.</summary>
    public Beschikking? BeschikkingZonderSurplus { get; }

    /// <summary>What meerzorg brings in over the period beside what lapses for it: the decision − days × the other surcharges; <see langword="null"/> when the outcome has no amount.</summary>
    public decimal? Netto => Beschikking?.Bedrag - Vervalt;

    /// <summary>What the other surcharges come to over the period, which lapse once meerzorg is declared (DECL-1).</summary>
    public decimal Vervalt => Aanvraag.Periode.Dagen * Aanvraag.Toeslagen.Sum(toeslag => toeslag.Etmaalbedrag);

    /// <summary>What deserves a person's attention: that of the outcome, on declaring, and that the zorgkantoor decides.</summary>
    public ImmutableArray<Melding> Signalen => [.. Uitkomst.Signalen, .. Declaratie(), Toets()];

    /// <summary>Checks and calculates an application over its period.</summary>
    /// <param name="aanvraag">The application with its kind and period.</param>
    /// <param name="rekentool">The calculator.</param>
    /// <exception cref="OngeldigeInvoerException">Nothing can be calculated from the application.</exception>
    public static Termijnuitkomst Van(Termijnaanvraag aanvraag, Rekentool rekentool)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        ArgumentNullException.ThrowIfNull(rekentool);
        EisVolledig(aanvraag);
        return new(
            aanvraag,
            rekentool.Bereken(aanvraag.Aanvraag),
            Termijncontrole.Controleer(aanvraag, rekentool.Parameters.Jaar, Termijnen.Gepubliceerd));
    }

    /// <summary>A caller without nullable checks can leave these out; that is a fault like any other.</summary>
    private static void EisVolledig(Termijnaanvraag aanvraag)
    {
        var fouten = new Foutenlijst();
        if (aanvraag.Aanvraag is null) fouten.Meld(Foutsoort.Ontbreekt, "aanvraag", new("niets", "nothing"), new("een aanvraag", "an application"));
        if (aanvraag.Periode is null) fouten.Meld(Foutsoort.Ontbreekt, "periode", new("niets", "nothing"), new("een periode", "a period"));
        Termijnaanvraag.Toeslagvorm.Controleer(aanvraag.Toeslagen, "toeslagen", "DECL-1", fouten);
        if (!fouten.IsLeeg) throw new OngeldigeInvoerException(fouten.AlsReeks());
    }

    /// <summary>The outcome and the amount of the decision.</summary>
    public override string ToString() => $"{Uitkomst.Naam.Nl}; {Beschikking?.ToString() ?? Aanvraag.Periode.ToString()}";

    [Regel("DECL-1")]
    internal static Melding Declareren { get; } = new("DECL-1", new(
        "declareren kan pas na een positief besluit; zodra meerzorg wordt gedeclareerd, vervallen alle andere toeslagen",
        "declaring is possible only after a positive decision; once meerzorg is declared, all other surcharges lapse"));

    [Regel("DECL-1")]
    private IEnumerable<Melding> Declaratie()
    {
        if (Beschikking is null) yield break;
        yield return Declareren;
        if (Vervalt > 0)
        {
            var namen = string.Join(", ", Aanvraag.Toeslagen.Select(toeslag => toeslag.Naam));
            yield return new("DECL-1", Netto > 0
                ? new(
                    $"van {Notatie.Euro(Beschikking.Bedrag, Taal.Nederlands)} blijft netto {Notatie.Euro(Netto.Value, Taal.Nederlands)}: er vervalt {Notatie.Euro(Vervalt, Taal.Nederlands)} ({namen})",
                    $"of {Notatie.Euro(Beschikking.Bedrag, Taal.Engels)} a net {Notatie.Euro(Netto.Value, Taal.Engels)} remains: {Notatie.Euro(Vervalt, Taal.Engels)} lapses ({namen})")
                : new(
                    $"meerzorg brengt {Notatie.Euro(Beschikking.Bedrag, Taal.Nederlands)} op, niet meer dan de {Notatie.Euro(Vervalt, Taal.Nederlands)} die ervoor vervalt ({namen})",
                    $"meerzorg brings in {Notatie.Euro(Beschikking.Bedrag, Taal.Engels)}, no more than the {Notatie.Euro(Vervalt, Taal.Engels)} that lapses for it ({namen})"));
        }


        // Only in a month of which a part is left can another decision begin or end.
        var (van, totEnMet) = (Aanvraag.Periode.Van, Aanvraag.Periode.TotEnMet);
        if (van.Day == 1 && totEnMet.AddDays(1).Day == 1) yield break;
        yield return new("DECL-1", new(
            "ligt er in dezelfde maand een tweede beschikking met hetzelfde bedrag, dan vraagt een zorgkantoor voor de kortste € 0,01 minder te declareren (webinar, oktober 2025, blad 10)",
            "where a second decision with the same amount lies in the same month, a zorgkantoor asks to declare € 0.01 less for the shorter one (webinar, October 2025, sheet 10)"));
    }

    [Regel("TOETS-1")]
    internal static Melding Toets() => new("TOETS-1", new(
        "dit is een berekening; het zorgkantoor wijst de aanvraag af, stelt haar bij of kent haar toe, en bepaalt de termijn",
        "this is a calculation; the zorgkantoor rejects, adjusts or grants the application, and sets the term"));
}
