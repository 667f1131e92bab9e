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
    /// <summary>The line, and the byte in the line, both from 1, in the text that was read; <see langword="null"/> for what was not read from text.</summary>
    public (long Regel, long Kolom)? Tekstplaats { get; init; }

    /// <summary>The fault as one line.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal)
    {
        var positie = Tekstplaats is not { } plek ? "" : taal == Taal.Engels ? $"line {plek.Regel}, column {plek.Kolom}" : $"regel {plek.Regel}, kolom {plek.Kolom}";
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
