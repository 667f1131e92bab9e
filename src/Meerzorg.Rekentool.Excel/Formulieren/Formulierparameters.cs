using System.Collections.Immutable;
using Meerzorg.Rekentool.Jaarwissel;

namespace Meerzorg.Rekentool.Excel;

/// <summary>The parameters that a form calculates with, each with its cell, and the year file that they make.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Formulierparameters
{
    private Formulierparameters(Formulierindeling indeling, Werkmap map, (ImmutableArray<Formulierparameter> Waarden, ImmutableArray<Fout> Fouten) gelezen)
    {
        (Versie, Jaar) = (indeling.Versie, indeling.Jaar);
        Bevindingen = [.. Formuliercontrole.Drempels(map, indeling)];
        (Waarden, Fouten) = gelezen;
    }

    /// <summary>The version of the form: <c>2026.01</c>.</summary>
    public string Versie { get; }

    /// <summary>The year whose parameters the form has.</summary>
    public int Jaar { get; }

    /// <summary>What changed in the form and is in no year file: the context threshold that it calculates with (K1), of which the published one is carried over.</summary>
    public ImmutableArray<Formulierbevinding> Bevindingen { get; }

    /// <summary>What was found.</summary>
    internal ImmutableArray<Formulierparameter> Waarden { get; }

    /// <summary>What could not be read, by its cell.</summary>
    internal ImmutableArray<Fout> Fouten { get; }

    /// <summary>Reads the parameters of a form, filled in or blank.</summary>
    /// <param name="werkmap">The workbook (.xlsx); it is read to its end, and not closed.</param>
    /// <param name="indeling">The version, one of <see cref="Formulier.Versies"/>, whose layout to assume where that of the form is not known; without it such a form is refused.</param>
    /// <exception cref="OngeldigFormulierException">It is no form that is known, or a value cannot be read; the exception carries every fault, with its cell.</exception>
    /// <exception cref="ArgumentException">The layout is that of no known version.</exception>
    public static Formulierparameters Lees(Stream werkmap, string? indeling = null)
    {
        ArgumentNullException.ThrowIfNull(werkmap);
        var map = Werkmap.Lees(werkmap);
        var gelezen = Lees(map, Formulierlezer.Indeling(map, indeling));
        return gelezen.Fouten.IsEmpty ? gelezen : throw new OngeldigFormulierException(gelezen.Fouten);
    }

    internal static Formulierparameters Lees(Werkmap map, Formulierindeling indeling) => new(indeling, map, Formulierparameterlezer.Lees(map, indeling));

    /// <summary>
    /// The year file: what the form has, with cell and version as its source, and everything else as it was in another year, unconfirmed
    /// (<see cref="Indexering.NeemOver"/>). It passes the checks with which every year file is read.
    /// </summary>
    /// <param name="naast">The set of the other year; that of the nearest earlier year of the package when left out.</param>
    /// <param name="gecontroleerdOp">The day on which the values were compared with their source; <see langword="null"/> where nobody did that yet.</param>
    /// <param name="schema">Where the JSON Schema is, seen from where the file will stand; the file does not say it when left out.</param>
    /// <exception cref="OngeldigFormulierException">The values do not pass the checks of a year file; the exception carries every fault, with its cell.</exception>
    /// <exception cref="JaarZonderParametersException">There is no earlier year.</exception>
    /// <exception cref="ArgumentException">The other set is of the year of the form, or has overlays.</exception>
    public byte[] AlsJaarbestand(Parameterset? naast = null, DateOnly? gecontroleerdOp = null, string? schema = null)
    {
        naast ??= Rekentool.Voor(Rekentool.Jaren.LastOrDefault(jaar => jaar < Jaar, Jaar - 1)).Parameters;
        var gepubliceerd = Waarden.Select(een => (een.Pad, een.Waarde, new Herkomst($"FORMULIER-{Jaar}", $"{een.Cel} (versie {Versie})", Waardestatus.Gepubliceerd)));
        var inhoud = Indexering.NeemOver(naast, Jaar, gepubliceerd, gecontroleerdOp, schema);
        try
        {
            Parameterset.Lees(inhoud);
            return inhoud;
        }
        catch (OngeldigeParametersException fout)
        {
            throw new OngeldigFormulierException([.. fout.Fouten.Select(MetCel)], fout);
        }
    }

    /// <summary>The version and the year.</summary>
    public override string ToString() => $"parameters van aanvraagformulier {Versie}";

    /// <summary>A fault of a year file as one of the form: whoever looks for it has the form, and no file.</summary>
    private Fout MetCel(Fout fout)
    {
        var cel = Waarden.FirstOrDefault(een => een.Pad == fout.Pad).Cel;
        return fout with { Pad = cel is null ? fout.Pad : $"{cel} ({fout.Pad})", Tekstplaats = null };
    }
}
