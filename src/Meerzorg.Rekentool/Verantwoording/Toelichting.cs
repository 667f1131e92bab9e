using System.Collections.Immutable;
using System.Text;

namespace Meerzorg.Rekentool;

/// <summary>A named value in a step: something that goes in or comes out.</summary>
/// <param name="Naam">What it is.</param>
/// <param name="Waarde">The value as text, with its unit where it needs one.</param>
/// <param name="Getal">The value as a number (seconds, euros, a factor): exact where it fits a decimal; <see langword="null"/> for text.</param>
/// <param name="Parameter">The parameter it is, where it is one.</param>
public sealed record Grootheid(Tekst Naam, Tekst Waarde, decimal? Getal = null, Parameter? Parameter = null)
{
    internal static Objectvorm<Grootheid> Vorm { get; } = new("grootheid")
    {
        { "naam", Tekstvorm.Van, grootheid => grootheid.Naam, "wat het is" },
        { "waarde", Tekstvorm.Van, grootheid => grootheid.Waarde, "de waarde zoals mensen die lezen, met eenheid" },
        { "getal", Getalvorm.Vrij, grootheid => grootheid.Getal, "de waarde als getal (seconden, euro's, een factor); onafgerond; alleen als het een getal is", default, (grootheid, _) => grootheid.Getal is not null },
        { "parameter", Meerzorg.Rekentool.Parameter.Vorm, grootheid => grootheid.Parameter, "de waarde uit de parameters die het is; alleen als het er een is", default, (grootheid, _) => grootheid.Parameter is not null },
    };

    /// <summary>Name and value.</summary>
    public override string ToString() => In(Taal.Nederlands);

    /// <summary>Name and value.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => $"{Naam.In(taal)} = {Waarde.In(taal)}";
}

/// <summary>One step of the calculation: the rule, what went in and what came out.</summary>
/// <param name="Regel">The rule that was applied, with its formula and sources.</param>
/// <param name="Invoer">What went in.</param>
/// <param name="Resultaat">What came out.</param>
public sealed record Stap(Regel Regel, ImmutableArray<Grootheid> Invoer, Grootheid Resultaat)
{
    internal static Objectvorm<Stap> Vorm { get; } = new("stap")
    {
        { "regel", Woordvorm.Vrij, stap => stap.Regel.Id, "de regel, zoals `UREN-7`" },
        { "titel", Tekstvorm.Van, stap => stap.Regel.Titel, "waar de regel over gaat" },
        { "formule", Tekstvorm.Van, stap => stap.Regel.Formule, "de formule" },
        { "invoer", new Lijstvorm<Grootheid>(Grootheid.Vorm), stap => stap.Invoer, "wat erin ging" },
        { "resultaat", Grootheid.Vorm, stap => stap.Resultaat, "wat eruit kwam" },
        { "bronnen", Woordvorm.Reeks, stap => stap.Regel.Bronnen, "de documenten waarop de regel rust" },
        { "keuzes", Woordvorm.Reeks, stap => stap.Regel.Keuzes, "de keuzes die de regel raken" },
    };

    /// <summary>The steps of an explanation, as every outcome ends with when they are asked for.</summary>
    /// <param name="toelichting">Gives the explanation.</param>
    internal static Lid<T> Uitleg<T>(Func<T, Toelichting> toelichting) =>
        new Lid<T, ImmutableArray<Stap>>("uitleg", new Lijstvorm<Stap>(Vorm), bron => toelichting(bron).Stappen, null, "elke stap; alleen met `--uitleg`")
        {
            Alleen = (_, wijze) => wijze.Uitleg,
        };

    /// <summary>The rule and the result.</summary>
    public override string ToString() => $"{Regel.Id}: {Resultaat}";
}

/// <summary>An outcome explained, step by step.</summary>
/// <remarks>It is made from the values that the outcome itself holds; making it can change no outcome.</remarks>
public sealed class Toelichting
{
    private const string Inspringing = "           ";

    internal Toelichting(Uitkomst uitkomst)
        : this(Stappenplan.Van(uitkomst)) =>
        Uitkomst = uitkomst;

    internal Toelichting(Weekinzet weekinzet)
        : this(Programmastappen.Van(weekinzet))
    {
    }

    internal Toelichting(ImmutableArray<Stap> stappen) => Stappen = stappen;

    /// <summary>The outcome that is explained; <see langword="null"/> where it is not that of an application but of a part of it, or of a move.</summary>
    public Uitkomst? Uitkomst { get; }

    /// <summary>The steps, in the order in which they were taken.</summary>
    public ImmutableArray<Stap> Stappen { get; }

    /// <summary>The explanation as plain Dutch text.</summary>
    public override string ToString() => AlsTekst(Taal.Nederlands);

    /// <summary>The explanation as plain text.</summary>
    /// <param name="taal">The language.</param>
    public string AlsTekst(Taal taal)
    {
        var tekst = new StringBuilder();
        foreach (var stap in Stappen)
        {
            tekst.Append(stap.Regel.Id.PadRight(Inspringing.Length)).Append(stap.Regel.Titel.In(taal)).Append(": ").Append(stap.Resultaat.Waarde.In(taal)).Append('\n');
            tekst.Append(Inspringing).Append(stap.Regel.Formule.In(taal)).Append('\n');
            foreach (var invoer in stap.Invoer)
            {
                tekst.Append(Inspringing).Append("  ").Append(invoer.In(taal));
                if (invoer.Parameter is { } parameter) tekst.Append("  ← ").Append(parameter.Herkomst);
                tekst.Append('\n');
            }

            tekst.Append(Inspringing).Append(Bron(stap.Regel, taal)).Append('\n');
        }

        return tekst.ToString();
    }

    /// <summary>The explanation as a Markdown table.</summary>
    /// <param name="taal">The language.</param>
    public string AlsMarkdown(Taal taal)
    {
        var tekst = new StringBuilder();
        tekst.Append(taal == Taal.Engels
            ? "| Rule | Step | Formula | Input | Value | Source |\n"
            : "| Regel | Stap | Formule | Invoer | Waarde | Bron |\n");
        tekst.Append("| --- | --- | --- | --- | --- | --- |\n");
        foreach (var stap in Stappen)
        {
            var invoer = string.Join("<br>", stap.Invoer.Select(grootheid =>
                Markdowntekst.Cel(grootheid.In(taal) + (grootheid.Parameter is { } parameter ? $" ({parameter.Herkomst})" : ""))));
            string[] voor = [stap.Regel.Id, stap.Regel.Titel.In(taal), stap.Regel.Formule.In(taal)], na = [stap.Resultaat.Waarde.In(taal), Bron(stap.Regel, taal)];
            tekst.Append("| ").AppendJoin(" | ", [.. voor.Select(Markdowntekst.Cel), invoer, .. na.Select(Markdowntekst.Cel)]).Append(" |\n");
        }

        return tekst.ToString();
    }

    private static string Bron(Regel regel, Taal taal) =>
        (taal == Taal.Engels ? "source: " : "bron: ")
        + string.Join("; ", regel.Bronnen)
        + (regel.Keuzes.IsEmpty ? "" : (taal == Taal.Engels ? " · choices: " : " · keuzes: ") + string.Join(", ", regel.Keuzes));
}
