using System.Collections.Immutable;
using System.Text;
using Meerzorg.Rekentool.Cyclus;
using Meerzorg.Rekentool.Jaarwissel;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Json;

/// <summary>The documents that can be read: strictly, and checked so that what comes back can be calculated.</summary>
/// <remarks>
/// Every fault of a document comes in one <see cref="OngeldigeInvoerException"/>, in the order of the text, each with its path, line and column, what was
/// found and what is accepted. What can be read in two ways is refused with both readings.
/// </remarks>
/// <example><code>
/// Ingelezen&lt;Aanvraag&gt; ingelezen = Invoer.Aanvraag.Lees(File.ReadAllText("aanvraag.json"));
/// Console.WriteLine(ingelezen.Bereken().Naam); // meerzorgprofiel 3
/// </code></example>
public static class Invoer
{
    /// <summary>An application for one client; <c>docs/invoer.md</c> describes the members.</summary>
    public static Documentsoort<Ingelezen<Aanvraag>> Aanvraag => new("aanvraag-1", (json, opties) => AanvraagJson.Lees(json, opties.Jaar, opties.RekentoolVoor, opties.Uren));

    /// <summary>A group application; <c>docs/groep.md</c> describes the members.</summary>
    public static Documentsoort<Ingelezen<Groepsaanvraag>> Groep => new("groep-1", (json, opties) => GroepJson.Lees(json, opties.Jaar, opties.RekentoolVoor, opties.Uren));

    /// <summary>A day programme, worked out; <c>docs/dagprogramma.md</c> describes the members.</summary>
    public static Documentsoort<Weekinzet> Dagprogramma => new("dagprogramma-1", (json, opties) => DagprogrammaJson.Lees(json, opties.Uren));

    /// <summary>An application with its kind and period; <c>docs/termijnen.md</c> describes the members.</summary>
    public static Documentsoort<Ingelezen<Termijnaanvraag>> Termijn => new("termijn-1", (json, opties) => TermijnJson.Lees(json, opties.Jaar, opties.RekentoolVoor, opties.Uren));

    /// <summary>A group application with its period, and the clients that join or leave in it; <c>docs/groepstermijn.md</c> describes the members.</summary>
    public static Documentsoort<Ingelezen<Groepstermijnaanvraag>> Groepstermijn => new("groepstermijn-1", TermijnJson.LeesGroep);

    /// <summary>A move to another provider; its day decides on the year. <c>docs/verhuizing.md</c> describes the members.</summary>
    public static Documentsoort<Ingelezen<Verhuizing>> Verhuizing => new("verhuizing-1", (json, opties) => VerhuizingJson.Lees(json, opties.RekentoolVoor, opties.Uren));

    /// <summary>A dossier, checked: what cannot be read is a finding like any other. <c>docs/volledigheid.md</c> describes the members.</summary>
    public static Documentsoort<Volledigheid> Dossier => new("dossier-1", (json, opties) => DossierJson.Controleer(json, opties.Jaar, opties.RekentoolVoor, opties.Uren));

    /// <summary>The situation of a provider, with the policy of its zorgkantoor; <c>docs/cyclus.md</c> describes the members.</summary>
    public static Documentsoort<(Zorgkantoorbeleid Beleid, Aanbiedersituatie Situatie)> Situatie => new("situatie-1", (json, opties) => CyclusJson.Lees(json, opties.Beleid));

    /// <summary>A care plan for a pgb or mpt, with the assessor of its year; <c>docs/pgb.md</c> describes the members.</summary>
    public static Documentsoort<(Pgbrekentool Rekentool, Zorgplan Plan, Heraanvraag? Heraanvraag)> Zorgplan =>
        new("zorgplan-1", (json, opties) => ZorgplanJson.Lees(json, opties.Jaar, opties.PgbrekentoolVoor, opties.Uren));

    /// <summary>Dossiers to compare under two parameter sets: a list, or one application, which then has no kenmerk; <c>docs/jaarwissel.md</c> describes the members.</summary>
    public static Documentsoort<ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)>> Dossiers => new("dossiers-1", (json, opties) => JaarwisselJson.Lees(json, opties.Uren));

    /// <summary>Whether a document is a group application rather than one for one client: an object with <c>clienten</c>.</summary>
    /// <param name="utf8Json">The JSON.</param>
    public static bool IsGroep(ReadOnlySpan<byte> utf8Json) => GroepJson.IsGroep(utf8Json);

    /// <summary>Calculates the application.</summary>
    /// <param name="ingelezen">The application.</param>
    public static Uitkomst Bereken(this Ingelezen<Aanvraag> ingelezen) => Rekentool(ingelezen).Bereken(ingelezen.Invoer);

    /// <summary>Calculates the group.</summary>
    /// <param name="ingelezen">The group.</param>
    public static Groepsuitkomst Bereken(this Ingelezen<Groepsaanvraag> ingelezen) => Rekentool(ingelezen).Bereken(ingelezen.Invoer);

    /// <summary>Compares the group with the individual applications; <see langword="null"/> when none came with it.</summary>
    /// <param name="ingelezen">The group.</param>
    /// <param name="groep">The outcome of the group.</param>
    public static Groepsvergelijking? Vergelijk(this Ingelezen<Groepsaanvraag> ingelezen, Groepsuitkomst groep)
    {
        var rekentool = Rekentool(ingelezen);
        return ingelezen.Individueel.IsEmpty ? null : Groepsvergelijking.Van(groep, ingelezen.Individueel.Select(rekentool.Bereken));
    }

    /// <summary>Calculates the move.</summary>
    /// <param name="ingelezen">The move.</param>
    public static Verhuisuitkomst Bereken(this Ingelezen<Verhuizing> ingelezen) => Verhuisuitkomst.Van(ingelezen.Invoer, Rekentool(ingelezen));

    /// <summary>Checks and calculates the application with its kind and period.</summary>
    /// <param name="ingelezen">The application.</param>
    public static Termijnuitkomst Bereken(this Ingelezen<Termijnaanvraag> ingelezen) => Termijnuitkomst.Van(ingelezen.Invoer, Rekentool(ingelezen));

    /// <summary>Checks and calculates the group over its period.</summary>
    /// <param name="ingelezen">The group.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a later year in which the composition changes; <see cref="Rekentool.Voor"/> when left out.</param>
    public static Groepstermijnuitkomst Bereken(this Ingelezen<Groepstermijnaanvraag> ingelezen, Func<int, Rekentool>? rekentoolVoor = null) =>
        Groepstermijnuitkomst.Van(ingelezen.Invoer, Rekentool(ingelezen), rekentoolVoor);

    private static Rekentool Rekentool<T>(Ingelezen<T> ingelezen)
    {
        ArgumentNullException.ThrowIfNull(ingelezen);
        return ingelezen.Rekentool;
    }
}

/// <summary>What is known of a document beside its text, for reading it.</summary>
public sealed record Leesopties
{
    /// <summary>The year to calculate with, instead of the one in the document.</summary>
    public int? Jaar { get; init; }

    /// <summary>Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</summary>
    public Func<int, Rekentool>? RekentoolVoor { get; init; }

    /// <summary>Gives the assessor of care plans of a year; <see cref="Pgbrekentool.Voor"/> when left out.</summary>
    public Func<int, Pgbrekentool>? PgbrekentoolVoor { get; init; }

    /// <summary>The policy of the zorgkantoor, instead of the one that a situation names.</summary>
    public Zorgkantoorbeleid? Beleid { get; init; }

    /// <summary>How hours without a colon are written; left out, <c>44.46</c> has two readings and is refused.</summary>
    public Urennotatie Uren { get; init; }
}

/// <summary>From the text of a document to what it says, or to all its faults.</summary>
internal delegate T Leeswijze<out T>(ReadOnlySpan<byte> utf8Json, Leesopties opties);

/// <summary>A kind of document that can be read.</summary>
/// <typeparam name="T">What is read from it.</typeparam>
public sealed class Documentsoort<T>
{
    private static readonly Leesopties Zonder = new();

    private readonly Leeswijze<T> _lees;

    internal Documentsoort(string schema, Leeswijze<T> lees) => (Schema, _lees) = (schema, lees);

    /// <summary>The name of its schema, one of <see cref="Schemas.Namen"/>.</summary>
    public string Schema { get; }

    /// <summary>Reads and checks a document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="opties">What is known beside it.</param>
    /// <exception cref="OngeldigeInvoerException">Nothing can be done with it; the exception carries every fault with its path, line and column.</exception>
    public T Lees(string json, Leesopties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Lees(Encoding.UTF8.GetBytes(json), opties);
    }

    /// <summary>Reads and checks a document.</summary>
    /// <param name="utf8Json">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="opties">What is known beside it.</param>
    /// <exception cref="OngeldigeInvoerException">Nothing can be done with it; the exception carries every fault with its path, line and column.</exception>
    public T Lees(ReadOnlySpan<byte> utf8Json, Leesopties? opties = null) => _lees(utf8Json, opties ?? Zonder);

    /// <summary>Reads and checks a document.</summary>
    /// <param name="utf8Json">The text in UTF-8; read to its end and left open.</param>
    /// <param name="opties">What is known beside it.</param>
    /// <exception cref="OngeldigeInvoerException">Nothing can be done with it; the exception carries every fault with its path, line and column.</exception>
    public T Lees(Stream utf8Json, Leesopties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var inhoud = new MemoryStream();
        utf8Json.CopyTo(inhoud);
        return Lees(inhoud.GetBuffer().AsSpan(0, (int)inhoud.Length), opties);
    }

    /// <summary>The kind of document.</summary>
    public override string ToString() => Schema;
}
