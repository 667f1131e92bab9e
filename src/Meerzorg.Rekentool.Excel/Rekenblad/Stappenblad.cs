namespace Meerzorg.Rekentool.Excel;

/// <summary>A sheet with one row per input and per step: rule, what it is, value, unit, formula in words and source.</summary>
internal sealed class Stappenblad
{
    /// <summary>The column with the values.</summary>
    public const int Waarde = 2;

    private const int Eenheid = 3;
    private const int AlsTijd = 4;
    private const int Formule = 5;
    private const int Bron = 6;

    private int _uitkomsten;

    public Stappenblad(string naam, string titel)
    {
        Blad = new(naam, 12, 38, 22, 19, 22, 52, 48, 14, 12);
        Blad.Voeg(Cel.Van(titel, Opmaak.Titel));
        Blad.Kop("Regel", "Stap", "Waarde", "Eenheid", "Als tijd", "Formule in woorden", "Bron");
    }

    public Blad Blad { get; }

    /// <summary>The last value.</summary>
    private string Laatste => Blad.Adres(Blad.Rij, Waarde);

    public void Tussenkop(string tekst) => Blad.Voeg(Cel.Van(tekst, Opmaak.Tussenkop));

    public void Opmerking(string tekst) => Blad.Voeg(null, Cel.Van(tekst, Opmaak.Opmerking));

    /// <summary>Something about the application that is not calculated with.</summary>
    public void Gegeven(string naam, string waarde) => Blad.Voeg(null, Cel.Van(naam, Opmaak.Opmerking), Cel.Van(waarde, Opmaak.Opmerking));

    public string Keuze(string regel, string naam, bool waarde) =>
        Invoer(regel, naam, Cel.Van(waarde ? "ja" : "nee", Opmaak.Invoerkeuze), "ja of nee");

    /// <summary>A time, as a spreadsheet holds it: in days.</summary>
    public string Tijd(string regel, string naam, Uren waarde, string eenheid = "uren per week") =>
        Invoer(regel, naam, Cel.Van(waarde.Seconden / Formules.SecondenPerDag, Opmaak.Invoertijd), eenheid);

    public string Euro(string regel, string naam, decimal waarde) =>
        Invoer(regel, naam, Cel.Van(waarde, Opmaak.Invoereuro), "euro per jaar");

    public string Percentage(string regel, string naam, decimal waarde) =>
        Invoer(regel, naam, Cel.Van(waarde, Opmaak.Invoerpercentage), "deel van 100 %");

    /// <summary>A step that is no rule but guards the others.</summary>
    public string Controle(string formule)
    {
        Blad.Voeg(Cel.Van("controle"), Cel.Van("de invoer"), Cel.Met(formule, Opmaak.Opmerking));
        return Laatste;
    }

    /// <summary>A step; in the words of the rule where no others are given.</summary>
    public string Stap(string regel, string naam, string formule, Opmaak opmaak, string eenheid = "", string? woorden = null)
    {
        var toegepast = Regel.Met(regel);
        Blad.Voeg(
            Cel.Van(regel),
            Cel.Van(naam),
            Cel.Met(formule, opmaak),
            Cel.Van(eenheid),
            Cel.Van(""),
            Cel.Van(woorden ?? toegepast.Formule.Nl, Opmaak.Toelichting),
            Cel.Van(Bronnen(toegepast), Opmaak.Toelichting));
        return Laatste;
    }

    /// <summary>A step that gives a time: in seconds, and beside it as a time.</summary>
    public string Tijdstap(string regel, string naam, string formule, string? woorden = null, string eenheid = "seconden per week")
    {
        var adres = Stap(regel, naam, formule, Opmaak.Seconden, eenheid, woorden);

        // No spreadsheet shows a time below 0:00 in the same way; and where there is no number there is no time.
        Blad.Zet(Blad.Rij, AlsTijd, Cel.Met($"IF(COUNT({adres})=0,\"\",IF({adres}<0,\"minder dan 0:00\",{adres}/{Formules.SecondenPerDag}))", Opmaak.Tijd));
        return adres;
    }

    public void Uitkomstkop() => Blad.Kop("", "Uitkomst", "Dit rekenblad", "Eenheid", "De rekentool gaf", "Oordeel");

    /// <summary>A part of the outcome beside what the library gave for it.</summary>
    public void Uitkomst(string naam, string formule, string gaf) => Uitkomst(naam, formule, Cel.Van(gaf, Opmaak.Uitkomst), "");

    /// <summary>A part of the outcome beside what the library gave for it; <see langword="null"/> for nothing.</summary>
    public void Uitkomst(string naam, string formule, decimal? gaf, string eenheid, Opmaak opmaak = Opmaak.Uitkomsteuro) =>
        Uitkomst(naam, formule, gaf is { } getal ? Cel.Van(getal, opmaak) : Cel.Van(Formules.NietVanToepassing, opmaak), eenheid);

    /// <summary>The judgement on the whole, in view in the first row; gives its place.</summary>
    /// <param name="ook">Judgements elsewhere, and how many.</param>
    public string Eindoordeel((string Plaatsen, int Aantal)? ook = null)
    {
        var hier = IsGelijk(Blad.Adressen(Blad.Rij - _uitkomsten + 1, Blad.Rij, Formule), _uitkomsten);
        var alles = ook is { } elders ? $"AND({hier},{IsGelijk(elders.Plaatsen, elders.Aantal)})" : hier;
        Blad.Zet(1, Formule, Cel.Met($"IF({alles},\"gelijk\",\"afwijkend\")", Opmaak.Uitkomst));
        Blad.Zet(1, AlsTijd, Cel.Van("dit blad en de rekentool:", Opmaak.Antwoord));
        return Blad.Adres(1, Formule);
    }

    private static string IsGelijk(string plaatsen, int aantal) => $"COUNTIF({plaatsen},\"gelijk\")={aantal}";

    private string Invoer(string regel, string naam, Cel waarde, string eenheid)
    {
        Blad.Voeg(Cel.Van(regel), Cel.Van(naam), waarde, Cel.Van(eenheid), Cel.Van(""), Cel.Van("invoer", Opmaak.Toelichting), Cel.Van("de aanvraag", Opmaak.Toelichting));
        return Laatste;
    }

    private void Uitkomst(string naam, string formule, Cel gaf, string eenheid)
    {
        int rij = Blad.Rij + 1;
        var (hier, daar) = (Blad.Adres(rij, Waarde), Blad.Adres(rij, AlsTijd));
        Blad.Voeg(
            Cel.Van(""),
            Cel.Van(naam),
            Cel.Met(formule, gaf.Opmaak),
            Cel.Van(eenheid),
            gaf,
            Cel.Met($"IF({hier}={daar},\"gelijk\",\"afwijkend\")", Opmaak.Tekst));
        _uitkomsten++;
    }

    private static string Bronnen(Regel regel)
    {
        var bronnen = string.Join("; ", regel.Bronnen);
        return regel.Keuzes.IsEmpty ? bronnen : $"{bronnen} · keuzes: {string.Join(", ", regel.Keuzes)}";
    }
}
