using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Excel;

/// <summary>The official application form, read: what was asked, what the form says it found, and what the form itself does not say.</summary>
/// <remarks>Names, birth dates and BSN are not read. Immutable.</remarks>
public sealed partial class Formulier
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal Formulier(
        Formulierindeling indeling,
        Aanvraagsoort soort,
        (Aanvraag? Aanvraag, Groepsaanvraag? Groep) gevraagd,
        ImmutableArray<Formulieruitkomst> uitkomsten,
        ImmutableArray<Formulierbevinding> bevindingen)
    {
        (Versie, Jaar, Soort, Contextdrempel) = (indeling.Versie, indeling.Jaar, soort, indeling.Contextdrempel);
        (Aanvraag, Groep) = gevraagd;
        (Uitkomsten, Bevindingen) = (uitkomsten, bevindingen);
    }

    /// <summary>The versions of the form that are known, such as <c>2026.01</c>, the oldest first.</summary>
    public static ImmutableArray<string> Versies { get; } = [.. Formulierindeling.Alle.Select(indeling => indeling.Versie)];

    /// <summary>The version: <c>2026.01</c>.</summary>
    public string Versie { get; }

    /// <summary>The year whose parameters the form calculates with.</summary>
    public int Jaar { get; }

    /// <summary>What is applied for.</summary>
    public Aanvraagsoort Soort { get; }

    internal string Contextdrempel { get; }

    /// <summary>The application for one client, with its day programme; <see langword="null"/> for a group, and where a finding is a fault.</summary>
    public Aanvraag? Aanvraag { get; }

    /// <summary>The application for a group; <see langword="null"/> for one client, and where a finding is a fault.</summary>
    public Groepsaanvraag? Groep { get; }

    /// <summary>What the form says it found, for each client in order, as it was saved; it may be stale.</summary>
    public ImmutableArray<Formulieruitkomst> Uitkomsten { get; }

    /// <summary>What stands in the form otherwise than it seems, with the cell; faults are in the way of the application.</summary>
    public ImmutableArray<Formulierbevinding> Bevindingen { get; }

    /// <summary>Reads a form.</summary>
    /// <param name="werkmap">The workbook (.xlsx); it is read to its end, and not closed.</param>
    /// <exception cref="OngeldigFormulierException">It is no form that is known: no workbook, a damaged or protected one, another workbook, or another version.</exception>
    public static Formulier Lees(Stream werkmap)
    {
        ArgumentNullException.ThrowIfNull(werkmap);
        return Formulierlezer.Lees(werkmap);
    }

    /// <summary>
    /// What was asked, as the JSON of <c>docs/invoer.md</c> or <c>docs/groep.md</c>, with the year of the form; a day programme is written as such, so that no
    /// part of a second is lost. <see langword="null"/> where a finding is a fault.
    /// </summary>
    public string? AlsJson()
    {
        var inhoud = Groep is { } groep ? JsonSerializer.SerializeToNode(groep, RekentoolJsonContext.Default.Groepsaanvraag)
            : Aanvraag is { } aanvraag ? JsonSerializer.SerializeToNode(aanvraag, RekentoolJsonContext.Default.Aanvraag)
            : null;
        if (inhoud is null) return null;
        var json = inhoud.AsObject();
        json.Insert(0, "jaar", Jaar);
        return json.ToJsonString(Leesbaar);
    }

    /// <summary>The version and what is applied for.</summary>
    public override string ToString() => $"aanvraagformulier {Versie}, {Soort.Naam()}";
}

/// <summary>What a form says it found for a client, as it was saved.</summary>
/// <param name="Kenmerk">The client: its place in the form.</param>
/// <param name="IsBerekend">Whether the form was calculated for the client: a form that a program filled in says nothing yet.</param>
/// <param name="Meerzorguren">The meerzorguren; <see langword="null"/> where the form shows no time.</param>
/// <param name="Label">The words of the form: <c>Meerzorgprofiel 4</c>, also for maatwerk; <see langword="null"/> where it says nothing.</param>
/// <param name="IsMaatwerk">Whether the amount is one of maatwerk.</param>
/// <param name="Jaarbedrag">The amount per year in euros, unrounded; <see langword="null"/> without one.</param>
/// <param name="Etmaalbedrag">The amount per day in euros, unrounded; <see langword="null"/> without one.</param>
public sealed record Formulieruitkomst(string Kenmerk, bool IsBerekend, Uren? Meerzorguren, string? Label, bool IsMaatwerk, decimal? Jaarbedrag, decimal? Etmaalbedrag)
{
    /// <summary>The class that the form shows; <see langword="null"/> where it was not calculated, or shows other words.</summary>
    public Klasse? Klasse
    {
        get
        {
            const string Profiel = "Meerzorgprofiel ";
            if (!IsBerekend) return null;
            if (IsMaatwerk) return Meerzorg.Rekentool.Klasse.Maatwerk;
            if (Label is null) return Meerzorg.Rekentool.Klasse.BinnenZorgprofiel;
            if (Label == "Niet meerzorg waardig") return Meerzorg.Rekentool.Klasse.NietMeerzorgwaardig;
            return Label.StartsWith(Profiel, StringComparison.Ordinal) && int.TryParse(Label.AsSpan(Profiel.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int nummer) && nummer is >= 1 and <= 6
                ? Meerzorg.Rekentool.Klasse.Meerzorgprofiel1 + (byte)(nummer - 1)
                : null;
        }
    }
}

/// <summary>Something in a form that is otherwise than it seems.</summary>
/// <param name="Cel">Where: <c>Aanvraag individueel!I5</c>.</param>
/// <param name="Ernst">How serious; a fault is in the way of the application.</param>
/// <param name="Code">What it is, for programs: <c>tijdAlsTekst</c>.</param>
/// <param name="Tekst">What was found and what it does to the outcome.</param>
public sealed record Formulierbevinding(string Cel, Ernst Ernst, string Code, Tekst Tekst)
{
    /// <summary>The finding as one line of Dutch.</summary>
    public override string ToString() => In(Taal.Nederlands);

    /// <summary>The finding as one line.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => $"{Ernst.Naam().In(taal)}: {Cel}: {Tekst.In(taal)} [{Code}]";
}

/// <summary>A file that is no form that is known.</summary>
public sealed class OngeldigFormulierException : Exception
{
    internal OngeldigFormulierException(Tekst gevonden, Tekst verwacht, Exception? oorzaak = null)
        : this(new Fout(Foutsoort.Onleesbaar, "", gevonden, verwacht), oorzaak)
    {
    }

    private OngeldigFormulierException(Fout fout, Exception? oorzaak)
        : base(fout.ToString(), oorzaak) =>
        Fout = fout;

    /// <summary>What was found and what is accepted.</summary>
    public Fout Fout { get; }

    /// <summary>The message in the given language; <see cref="Exception.Message"/> is the Dutch one.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => Fout.In(taal);
}
