namespace Meerzorg.Rekentool;

/// <summary>How serious it is what a message says.</summary>
public enum Ernst
{
    /// <summary>Nothing has to be mended.</summary>
    Geen,

    /// <summary>Deserves attention; what was checked can be used.</summary>
    Waarschuwing,

    /// <summary>Has to be mended first.</summary>
    Fout,
}

/// <summary>
/// Something that is said to a person, with the rule it comes from: what was found in a check, what deserves attention, why something counts or does not, what only
/// a person can judge. It changes no amount.
/// </summary>
/// <param name="Regel">The id of the rule; <see cref="Meerzorg.Rekentool.Regel.Bronnen"/> gives its sources. <see langword="null"/> when it is about the parameters used.</param>
/// <param name="Tekst">What it says.</param>
public sealed record Melding(string? Regel, Tekst Tekst)
{
    internal Melding(Ernst ernst, string veld, string regel, Tekst tekst)
        : this(regel, tekst) =>
        (Ernst, Veld) = (ernst, veld);

    internal Melding(string regel, Tekst tekst, Tekst? watVerandert)
        : this(regel, tekst) =>
        WatVerandert = watVerandert;

    internal Melding(int? regelnummer, string regel, Tekst tekst, decimal? verschilPerJaar = null)
        : this(regel, tekst) =>
        (Regelnummer, VerschilPerJaar) = (regelnummer, verschilPerJaar);

    /// <summary>How serious it is.</summary>
    public Ernst Ernst { get; init; }

    /// <summary>The place: the path of members or of a value (<c>aanvraag.tariefpercentage</c>), empty for the whole.</summary>
    public string Veld { get; init; } = "";

    /// <summary>The line of a care plan it is about, from 1; <see langword="null"/> for the whole plan and outside one.</summary>
    public int? Regelnummer { get; init; }

    /// <summary>What would change it; <see langword="null"/> where nothing does, or nothing has to.</summary>
    public Tekst? WatVerandert { get; init; }

    /// <summary>What an answer in the client's favour would add a year, in euros, in cents; <see langword="null"/> where that is not an amount.</summary>
    public decimal? VerschilPerJaar { get; init; }

    /// <summary>The same about a place within another.</summary>
    internal Melding Onder(string pad) => this with { Veld = Veld.Length == 0 ? pad : $"{pad}.{Veld}" };

    /// <summary>The same about one client of several.</summary>
    internal Melding Van(string kenmerk) => this with { Tekst = new($"{kenmerk}: {Tekst.Nl}", $"{kenmerk}: {Tekst.En}") };

    /// <summary>The message as one line of Dutch.</summary>
    public override string ToString() => In(Taal.Nederlands);

    /// <summary>The message as one line.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal)
    {
        var ernst = Ernst == Ernst.Geen ? "" : $"{Ernst.Naam().In(taal)}: ";
        var plaats = Regelnummer is { } nummer ? new Tekst($"regel {nummer}: ", $"line {nummer}: ").In(taal) : Veld.Length == 0 ? "" : $"{Veld}: ";
        var verschil = VerschilPerJaar is { } bedrag ? $" ({Notatie.Euro(bedrag, taal)} {new Tekst("per jaar", "a year").In(taal)})" : "";
        var regel = Regel is null ? "" : $" [{Regel}]";
        var anders = WatVerandert is { } verandert ? $" {new Tekst("Anders", "Otherwise").In(taal)}: {verandert.In(taal)}" : "";
        return $"{ernst}{plaats}{Tekst.In(taal)}{verschil}{regel}{anders}";
    }
}

/// <summary>What the choices of this namespace are called: the words of the regulation, or words for people in both languages.</summary>
public static partial class Namen
{
    /// <summary>geen, waarschuwing or fout.</summary>
    /// <param name="ernst">How serious it is.</param>
    public static Tekst Naam(this Ernst ernst) => ernst switch
    {
        Ernst.Fout => new("fout", "fault"),
        Ernst.Waarschuwing => new("waarschuwing", "warning"),
        _ => new("geen", "none"),
    };
}
