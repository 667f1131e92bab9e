using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Json;

/// <summary>
/// What replaying a receipt gave: a closed set of <see cref="Identiek"/>, <see cref="Verschilt"/> and <see cref="NietHerberekend"/>.
/// </summary>
public abstract class Herberekening
{
    private protected Herberekening(Rekenstaat rekenstaat) => Rekenstaat = rekenstaat;

    /// <summary>The receipt that was replayed.</summary>
    public Rekenstaat Rekenstaat { get; }

    /// <summary>Whether another version of the library made the receipt.</summary>
    public bool AndereVersie => Rekenstaat.Rekentoolversie != Rekenstaat.HuidigeVersie;

    /// <summary>The verdict in words: identiek.</summary>
    public abstract Tekst Naam { get; }

    /// <summary>The verdict and, where there is one, what differs or is in the way.</summary>
    public override string ToString() => string.Join("; ", [Naam.Nl, .. Bijzonderheden(Taal.Nederlands)]);

    /// <summary>What there is to say beside the verdict, a line each.</summary>
    /// <param name="taal">The language.</param>
    public abstract ImmutableArray<string> Bijzonderheden(Taal taal);

    private protected ImmutableArray<string> Versieregel(Taal taal) => AndereVersie && Rekenstaat.Rekentoolversie is { } versie
        ? [taal == Taal.Engels ? $"made by version {versie}, replayed by {Rekenstaat.HuidigeVersie}" : $"gemaakt met versie {versie}, herberekend met {Rekenstaat.HuidigeVersie}"]
        : [];
}

/// <summary>The same input gives the same outcome, step by step; between two versions wording alone may differ.</summary>
public sealed class Identiek : Herberekening
{
    internal Identiek(Rekenstaat rekenstaat)
        : base(rekenstaat)
    {
    }

    /// <inheritdoc/>
    public override Tekst Naam => new("identiek", "identical");

    /// <inheritdoc/>
    public override ImmutableArray<string> Bijzonderheden(Taal taal) => Versieregel(taal);
}

/// <summary>The outcome in the receipt is not the one that the input gives.</summary>
public sealed class Verschilt : Herberekening
{
    internal Verschilt(Rekenstaat rekenstaat, Rekenverschil eerste)
        : base(rekenstaat) =>
        Eerste = eerste;

    /// <summary>The first difference, in the order of the steps; what is beside the steps comes after them.</summary>
    public Rekenverschil Eerste { get; }

    /// <inheritdoc/>
    public override Tekst Naam => new("verschilt", "differs");

    /// <inheritdoc/>
    public override ImmutableArray<string> Bijzonderheden(Taal taal) => [Eerste.In(taal), .. Versieregel(taal)];
}

/// <summary>The receipt could not be replayed.</summary>
public sealed class NietHerberekend : Herberekening
{
    internal NietHerberekend(Rekenstaat rekenstaat, Herberekenbeletsel beletsel, ImmutableArray<Fout> fouten)
        : base(rekenstaat) =>
        (Beletsel, Fouten) = (beletsel, fouten);

    /// <summary>What is in the way.</summary>
    public Herberekenbeletsel Beletsel { get; }

    /// <summary>Where, what was found and what was expected; at least one.</summary>
    public ImmutableArray<Fout> Fouten { get; }

    /// <inheritdoc/>
    public override Tekst Naam
    {
        get
        {
            var beletsel = Beletsel.Naam();
            return new($"niet herberekend: {beletsel.Nl}", $"not replayed: {beletsel.En}");
        }
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> Bijzonderheden(Taal taal) => [.. Fouten.Select(fout => fout.In(taal)), .. Versieregel(taal)];
}

/// <summary>Why a receipt could not be replayed.</summary>
public enum Herberekenbeletsel
{
    /// <summary>A newer version of the library made it, in a format that this one does not know.</summary>
    NieuwerFormaat,

    /// <summary>It was changed after it was made: its controlegetal is not that of its content.</summary>
    Gewijzigd,

    /// <summary>There are no parameters for its year.</summary>
    JaarOnbekend,

    /// <summary>The parameters of its year, with its overlays, are not those that it was made with.</summary>
    AndereParameters,

    /// <summary>Nothing can be calculated from its input.</summary>
    OngeldigeInvoer,
}

/// <summary>Names of what stands in the way of replaying.</summary>
internal static class Herberekenbeletselen
{
    /// <summary>The reason in words.</summary>
    public static Tekst Naam(this Herberekenbeletsel beletsel) => beletsel switch
    {
        Herberekenbeletsel.NieuwerFormaat => new("een nieuwer formaat", "a newer format"),
        Herberekenbeletsel.Gewijzigd => new("gewijzigd nadat hij is gemaakt", "changed after it was made"),
        Herberekenbeletsel.JaarOnbekend => new("een jaar zonder parameters", "a year without parameters"),
        Herberekenbeletsel.AndereParameters => new("andere parameters", "other parameters"),
        Herberekenbeletsel.OngeldigeInvoer => new("ongeldige invoer", "invalid input"),
        _ => Tekst.Gelijk(beletsel.ToString()),
    };
}

/// <summary>A place where a receipt and its replay are not the same.</summary>
/// <param name="Regel">The id of the rule of the step; <see langword="null"/> beside the steps.</param>
/// <param name="Pad">The path of members; elements of a list count from 1.</param>
/// <param name="Gevonden">What the receipt says, as JSON; <see langword="null"/> where it says nothing.</param>
/// <param name="Verwacht">What the input gives, as JSON; <see langword="null"/> where it gives nothing.</param>
public sealed record Rekenverschil(string? Regel, string Pad, string? Gevonden, string? Verwacht)
{
    /// <summary>The difference as one line.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) =>
        new Fout(Foutsoort.Tegenstrijdig, Pad, Genoemd(Gevonden), Genoemd(Verwacht), Regel).In(taal);

    /// <summary>The difference as one line of Dutch.</summary>
    public override string ToString() => In(Taal.Nederlands);

    private static Tekst Genoemd(string? waarde) => waarde is null ? new("niets", "nothing") : Tekst.Gelijk(waarde);
}
