namespace Meerzorg.Rekentool;

/// <summary>The language of texts for people. The library never looks at the ambient culture.</summary>
public enum Taal
{
    /// <summary>Dutch, the default.</summary>
    Nederlands = 0,

    /// <summary>English; the terms of the regulation stay Dutch.</summary>
    Engels = 1,
}

/// <summary>A text in both languages.</summary>
/// <param name="Nl">The Dutch text.</param>
/// <param name="En">The English text.</param>
public readonly record struct Tekst(string Nl, string En)
{
    /// <summary>A text that is the same in both languages, such as a code or a number.</summary>
    /// <param name="tekst">The text.</param>
    public static Tekst Gelijk(string tekst) => new(tekst, tekst);

    /// <summary>The text in the given language.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => taal == Taal.Engels ? En : Nl;

    /// <summary>The Dutch text.</summary>
    public override string ToString() => Nl;
}
