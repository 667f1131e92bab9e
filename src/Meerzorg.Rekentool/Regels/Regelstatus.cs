namespace Meerzorg.Rekentool;

/// <summary>What the calculator does with a rule.</summary>
public enum Regelstatus
{
    /// <summary>It is computed: hours, a class, an amount or a day follow from the input, and nobody's judgement is needed.</summary>
    Berekend,

    /// <summary>Input or parameters are held against it: what does not meet it is a fault.</summary>
    Getoetst,

    /// <summary>It is pointed out, with what can be computed about it; a person judges.</summary>
    Gesignaleerd,
}

public static partial class Namen
{
    /// <summary>berekend, getoetst or gesignaleerd.</summary>
    /// <param name="status">The status.</param>
    public static Tekst Naam(this Regelstatus status) => status switch
    {
        Regelstatus.Berekend => new("berekend", "computed"),
        Regelstatus.Getoetst => new("getoetst", "checked"),
        Regelstatus.Gesignaleerd => new("gesignaleerd", "pointed out"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
