namespace Meerzorg.Rekentool;

/// <summary>What kind of fault was found; stable, for programs.</summary>
public enum Foutsoort
{
    /// <summary>A required value is missing.</summary>
    Ontbreekt,

    /// <summary>A member that does not exist here, often a misspelling.</summary>
    OnbekendLid,

    /// <summary>A member that occurs more than once.</summary>
    DubbelLid,

    /// <summary>A value of the wrong JSON type.</summary>
    VerkeerdType,

    /// <summary>Text that cannot be read as what it should be.</summary>
    Onleesbaar,

    /// <summary>A value outside its range.</summary>
    BuitenBereik,

    /// <summary>A zorgprofiel that is not in the closed list, or has no parameters in the year.</summary>
    OnbekendZorgprofiel,

    /// <summary>A leveringsvorm that the zorgprofiel does not allow.</summary>
    LeveringsvormNietMogelijk,

    /// <summary>A combination of behandeling and dagbesteding for which no prestatiecode exists.</summary>
    CombinatieZonderPrestatiecode,

    /// <summary>Values that contradict each other.</summary>
    Tegenstrijdig,

    /// <summary>Plus-uren, which no longer exist.</summary>
    PlusUren,

    /// <summary>A year for which no parameters have been published.</summary>
    JaarZonderParameters,

    /// <summary>A value that is not published, in strict mode.</summary>
    NietGepubliceerd,

    /// <summary>Not JSON.</summary>
    GeenJson,

    /// <summary>A notation that can be read in more than one way, such as 44.46 or 12.500.</summary>
    Meerduidig,
}

/// <summary>One fault: where it is, what was found there and what is accepted.</summary>
/// <param name="Soort">The kind of fault.</param>
/// <param name="Pad">The place: the path of members (<c>zorg.wonen</c>), empty for the whole.</param>
/// <param name="Gevonden">What was found.</param>
/// <param name="Verwacht">What is accepted.</param>
/// <param name="Regel">The id of the rule that asks for it, where there is one.</param>
public sealed record Fout(Foutsoort Soort, string Pad, Tekst Gevonden, Tekst Verwacht, string? Regel = null)
{
    /// <summary>The place in the text of a parameter file, where it is known.</summary>
    public Tekstplaats? Plaats { get; init; }

    /// <summary>The fault as one line.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal)
    {
        var positie = Plaats is { } tekstplaats ? tekstplaats.In(taal) : "";
        var plaats = (Pad, positie) switch { ("", "") => "", ("", _) => positie + ": ", (_, "") => Pad + ": ", _ => $"{Pad} ({positie}): " };
        var regel = Regel is null ? "" : $" [{Regel}]";
        return taal == Taal.Engels
            ? $"{plaats}found {Gevonden.En}, expected {Verwacht.En}{regel}"
            : $"{plaats}gevonden {Gevonden.Nl}, verwacht {Verwacht.Nl}{regel}";
    }

    /// <summary>The same fault seen from something larger, of which a member holds the place.</summary>
    internal Fout Onder(string lid) => this with { Pad = Pad.Length == 0 ? lid : $"{lid}.{Pad}" };

    /// <summary>The fault as one line of Dutch.</summary>
    public override string ToString() => In(Taal.Nederlands);
}

/// <summary>A place in a text file.</summary>
/// <param name="Regelnummer">The line, from 1.</param>
/// <param name="Kolom">The byte in the line, from 1.</param>
public readonly record struct Tekstplaats(long Regelnummer, long Kolom)
{
    /// <summary>The place in words.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => taal == Taal.Engels ? $"line {Regelnummer}, column {Kolom}" : $"regel {Regelnummer}, kolom {Kolom}";
}
