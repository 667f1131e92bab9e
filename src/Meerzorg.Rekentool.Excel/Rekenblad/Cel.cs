namespace Meerzorg.Rekentool.Excel;

/// <summary>How a cell looks, and for the cells to be filled in, what they accept.</summary>
internal enum Opmaak
{
    /// <summary>Text that wraps.</summary>
    Tekst,

    /// <summary>Text that runs on over the empty cells beside it.</summary>
    Opmerking,

    Titel,
    Kop,
    Tussenkop,

    /// <summary>Formulas in words and sources: there for who asks.</summary>
    Toelichting,

    /// <summary>A result in words.</summary>
    Antwoord,

    /// <summary>A number with all its digits.</summary>
    Getal,

    Seconden,
    Tijd,
    Euro,
    EuroOnafgerond,
    Uitkomst,
    Uitkomsteuro,

    /// <summary>To be filled in: ja or nee.</summary>
    Invoerkeuze,

    /// <summary>To be filled in: a time, from 0:00.</summary>
    Invoertijd,

    /// <summary>To be filled in: an amount, from 0.</summary>
    Invoereuro,

    /// <summary>To be filled in: above 0 %, at most 100 %.</summary>
    Invoerpercentage,
}

/// <summary>The content of a cell: a text, a number or a formula.</summary>
internal readonly record struct Cel
{
    private Cel(Opmaak opmaak) => Opmaak = opmaak;

    public Opmaak Opmaak { get; }

    public string? Tekst { get; private init; }

    public decimal? Getal { get; private init; }

    /// <summary>As a spreadsheet stores it: English names, commas, no equals sign.</summary>
    public string? Formule { get; private init; }

    public static Cel Van(string tekst, Opmaak opmaak = Opmaak.Tekst) => new(opmaak) { Tekst = tekst };

    public static Cel Van(decimal getal, Opmaak opmaak) => new(opmaak) { Getal = getal };

    public static Cel Met(string formule, Opmaak opmaak) => new(opmaak) { Formule = formule };
}
