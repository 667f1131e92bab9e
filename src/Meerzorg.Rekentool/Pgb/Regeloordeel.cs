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

/// <summary>Names of verdicts.</summary>
public static class Oordelen
{
    /// <summary>The verdict in words.</summary>
    /// <param name="oordeel">The verdict.</param>
    public static Tekst Naam(this Oordeel oordeel) => oordeel switch
    {
        Oordeel.Telt => new("telt", "counts"),
        Oordeel.TeltDeels => new("telt deels", "counts in part"),
        _ => new("telt niet", "does not count"),
    };
}

/// <summary>Why a line counts, counts in part or does not.</summary>
/// <param name="Regel">The id of the rule; <see cref="Meerzorg.Rekentool.Regel.Bronnen"/> gives its sources.</param>
/// <param name="Tekst">What it says of this line.</param>
/// <param name="WatVerandert">What would change it; <see langword="null"/> where nothing does, or nothing has to.</param>
public sealed record Reden(string Regel, Tekst Tekst, Tekst? WatVerandert = null)
{
    /// <summary>The reason as one line of Dutch.</summary>
    public override string ToString() => In(Taal.Nederlands);

    /// <summary>The reason as one line.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => $"{Tekst.In(taal)} [{Regel}]{(WatVerandert is { } anders ? $" {(taal == Taal.Engels ? "Otherwise" : "Anders")}: {anders.In(taal)}" : "")}";
}

/// <summary>Something that a person must judge; never decided by the calculation.</summary>
/// <param name="Regelnummer">The line it is about, from 1; <see langword="null"/> for the whole plan.</param>
/// <param name="Regel">The id of the rule that asks it.</param>
/// <param name="Tekst">The question.</param>
/// <param name="VerschilPerJaar">What an answer in the client's favour would add to the budget a year, in euros, in cents; <see langword="null"/> where that is not an amount.</param>
public sealed record OpenVraag(int? Regelnummer, string Regel, Tekst Tekst, decimal? VerschilPerJaar = null)
{
    /// <summary>The question as one line of Dutch.</summary>
    public override string ToString() => In(Taal.Nederlands);

    /// <summary>The question as one line.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal)
    {
        var plaats = Regelnummer is { } nummer ? taal == Taal.Engels ? $"line {nummer}: " : $"regel {nummer}: " : "";
        var verschil = VerschilPerJaar is { } bedrag ? taal == Taal.Engels ? $" ({Notatie.Euro(bedrag, taal)} a year)" : $" ({Notatie.Euro(bedrag, taal)} per jaar)" : "";
        return $"{plaats}{Tekst.In(taal)}{verschil} [{Regel}]";
    }
}

/// <summary>The verdict on one line of a plan.</summary>
public sealed class Regeloordeel
{
    private readonly Breuk _weken;

    internal Regeloordeel(Weging weging, Pgbparameters parameters)
    {
        _weken = parameters.WekenPerJaar.Exact;
        Nummer = weging.Nummer;
        Regel = weging.Regel;
        Gevraagd = new(weging.Gevraagd, weging.Regel.Functie.Eenheid());
        Geteld = new(weging.Geteld, weging.Regel.Functie.Eenheid());
        ExactTarief = weging.Tarief;
        Redenen = weging.Redenen;
        OpenVragen = weging.OpenVragen;
    }

    /// <summary>The number of the line in the plan, from 1.</summary>
    public int Nummer { get; }

    /// <summary>The line.</summary>
    public Zorgplanregel Regel { get; }

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
    public ImmutableArray<Reden> Redenen { get; }

    /// <summary>What a person must judge about this line.</summary>
    public ImmutableArray<OpenVraag> OpenVragen { get; }

    internal Breuk ExactTarief { get; }

    internal Breuk ExactPerWeek => Geteld.Aantal * ExactTarief;

    internal Breuk ExactPerJaar => ExactPerWeek * _weken;

    internal Breuk ExactGevraagdPerJaar => Gevraagd.Aantal * Regel.Tarief * _weken;

    /// <summary>The number and the verdict.</summary>
    public override string ToString() => $"regel {Nummer}: {Oordeel.Naam().Nl}";
}
