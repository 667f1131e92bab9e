namespace Meerzorg.Rekentool.Pgb;

/// <summary>What a carer is to the client.</summary>
public enum Verwantschap
{
    /// <summary>No relative.</summary>
    Geen,

    /// <summary>Parent, foster parent or legal representative.</summary>
    Ouder,

    /// <summary>Another relative, or the partner.</summary>
    Overig,
}

/// <summary>Who gives the care of a line.</summary>
public sealed record Zorgverlener
{
    /// <summary>How the plan calls the carer: a role, such as "verpleegkundige"; never a person's data.</summary>
    public required string Naam { get; init; }

    /// <summary>Whether the carer is formal (RLZ art. 5.22); otherwise informal.</summary>
    public required bool Formeel { get; init; }

    /// <summary>Whether the carer is a professional: nurse, SPH or a comparable level (PGB-2B).</summary>
    public bool Professioneel { get; init; }

    /// <summary>The age in whole years; needed of an informal carer (PGB-3B).</summary>
    public int? Leeftijd { get; init; }

    /// <summary>Whether an informal carer has experience in care or training for it (PGB-3B).</summary>
    public bool ErvaringOfOpleiding { get; init; }

    /// <summary>What the carer is to the client (PGB-5).</summary>
    public Verwantschap Verwantschap { get; init; }

    /// <summary>Whether the carer is part of the client's household (PGB-4C, PGB-5).</summary>
    public bool Huisgenoot { get; init; }

    /// <summary>Whether an informal rate of before 2015 is asked (PGB-3B).</summary>
    public bool OudeRechten { get; init; }

    /// <summary>The name that the plan uses.</summary>
    public override string ToString() => Naam;
}
