using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>Whether a line of a plan counts.</summary>
public enum Oordeel
{
    /// <summary>All of it, at its own rate.</summary>
    Telt,

    /// <summary>A part of it, or at a lower rate.</summary>
    TeltDeels,

    /// <summary>Nothing of it.</summary>
    TeltNiet,
}

/// <summary>The verdict on one line of a plan.</summary>
public sealed class Rijoordeel
{
    private readonly Breuk _weken;

    internal Rijoordeel(Weging weging, Pgbparameters parameters)
    {
        _weken = parameters.WekenPerJaar.Exact;
        Nummer = weging.Nummer;
        Regel = weging.Regel;
        Gevraagd = new(weging.Gevraagd, weging.Regel.Functie.Eenheid());
        Geteld = new(weging.Geteld, weging.Regel.Functie.Eenheid());
        ExactTarief = weging.Tarief;
        Redenen = weging.Redenen;
        OpenVragen = weging.OpenVragen;
        Grondslag = weging.Grondslag;
    }

    /// <summary>The number of the line in the plan, from 1.</summary>
    public int Nummer { get; }

    /// <summary>The line.</summary>
    public Zorgplanrij Regel { get; }

    /// <summary>Whether it counts.</summary>
    public Oordeel Oordeel =>
        Geteld.Aantal.Teken == 0 ? Oordeel.TeltNiet
        : Geteld.Aantal == Gevraagd.Aantal && ExactTarief == (Breuk)Regel.Tarief ? Oordeel.Telt
        : Oordeel.TeltDeels;

    /// <summary>What is asked a week; the average of the past weeks for structurally variable care.</summary>
    public Hoeveelheid Gevraagd { get; }

    /// <summary>What counts a week.</summary>
    public Hoeveelheid Geteld { get; }

    /// <summary>The rate at which it counts, in euros per unit: at most the rate that is asked; unrounded.</summary>
    public decimal Tarief => ExactTarief.NaarDecimaal();

    /// <summary>The budget a week in euros, in cents.</summary>
    public decimal PerWeek => Toekenning.AfgerondOpCenten(ExactPerWeek);

    /// <summary>The budget a year in euros, in cents.</summary>
    [Regel("PGB-11")]
    public decimal PerJaar => Toekenning.AfgerondOpCenten(ExactPerJaar);

    /// <summary>What was asked a year in euros, in cents.</summary>
    public decimal GevraagdPerJaar => Toekenning.AfgerondOpCenten(ExactGevraagdPerJaar);

    /// <summary>The reasons, in the order in which the rules were applied; at least one.</summary>
    public ImmutableArray<Melding> Redenen { get; }

    /// <summary>What a person must judge about this line.</summary>
    public ImmutableArray<Melding> OpenVragen { get; }

    /// <summary>The values of the bounds that lowered the rate.</summary>
    internal ImmutableArray<Parameter> Grondslag { get; }

    internal Breuk ExactTarief { get; }

    internal Breuk ExactPerWeek => Geteld.Aantal * ExactTarief;

    internal Breuk ExactPerJaar => ExactPerWeek * _weken;

    internal Breuk ExactGevraagdPerJaar => Gevraagd.Aantal * Regel.Tarief * _weken;

    /// <summary>The number and the verdict.</summary>
    public override string ToString() => $"regel {Nummer}: {Oordeel.Naam().Nl}";
}
