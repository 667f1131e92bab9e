using System.Collections.Immutable;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Excel;

/// <summary>The official application form, read: what was asked, what the form says it found, and what the form itself does not say.</summary>
/// <remarks>Names, birth dates and BSN are left out unless they are asked for, and never stand in a finding. Immutable.</remarks>
public sealed partial class Formulier
{
    internal Formulier(Formulierindeling indeling, Aanvraagsoort soort, (Aanvraag? Aanvraag, Groepsaanvraag? Groep) gevraagd)
    {
        (Indeling, Soort) = (indeling, soort);
        (Aanvraag, Groep) = gevraagd;
    }

    /// <summary>The versions of the form that are known, such as <c>2026.01</c>, the oldest first.</summary>
    public static ImmutableArray<string> Versies { get; } = [.. Formulierindeling.Alle.Select(indeling => indeling.Versie)];

    /// <summary>The version: <c>2026.01</c>.</summary>
    public string Versie => Indeling.Versie;

    /// <summary>The year whose parameters the form calculates with.</summary>
    public int Jaar => Indeling.Jaar;

    /// <summary>What is applied for.</summary>
    public Aanvraagsoort Soort { get; }

    /// <summary>The application for one client, with its day programme; <see langword="null"/> for a group, and where the form cannot be read.</summary>
    public Aanvraag? Aanvraag { get; }

    /// <summary>The application for a group; <see langword="null"/> for one client, and where the form cannot be read.</summary>
    public Groepsaanvraag? Groep { get; }

    /// <summary>Whether everything that counts could be read; if not, there is no application, and the findings say why.</summary>
    public bool IsLeesbaar => Aanvraag is not null || Groep is not null;

    /// <summary>The name of the provider; <see langword="null"/> where the form has none.</summary>
    public string? Zorgaanbieder { get; internal init; }

    /// <summary>The name of the zorgkantoor; <see langword="null"/> where the form has none.</summary>
    public string? Zorgkantoor { get; internal init; }

    /// <summary>For how many months meerzorg is asked; <see langword="null"/> where the form does not say.</summary>
    public int? Maanden { get; internal init; }

    /// <summary>Whether it extends an earlier decision; <see langword="null"/> where the form does not say.</summary>
    public bool? IsVerlenging { get; internal init; }

    /// <summary>The clients, in the order of the form: what it says of them beside their hours.</summary>
    public ImmutableArray<Formulierclient> Clienten { get; internal init; } = [];

    /// <summary>What the form says it found, for each client in order, as it was saved; it may be stale.</summary>
    public ImmutableArray<Formulieruitkomst> Uitkomsten { get; internal init; } = [];

    /// <summary>The move that the form also tells of; <see langword="null"/> where it tells of none.</summary>
    public Formulierverhuizing? Verhuizing { get; internal init; }

    /// <summary>What stands in the form otherwise than it seems, with the cell.</summary>
    public ImmutableArray<Formulierbevinding> Bevindingen { get; internal set; } = [];

    /// <summary>The clients as dossiers, to check whether the application is complete (<see cref="Volledigheid"/>); none where the form cannot be read. A dossier of a group has no context: that is the group's.</summary>
    /// <remarks>The BSN is in it where the form was read with <see cref="Formulieropties.MetPersoonsgegevens"/>.</remarks>
    public ImmutableArray<Dossier> Dossiers =>
    [
        .. Aanvragen.Zip(Clienten).Select(paar => new Dossier
        {
            Kenmerk = paar.Second.Kenmerk,
            Bsn = paar.Second.Bsn,
            Zorgaanbieder = Zorgaanbieder,
            Zorgkantoor = Zorgkantoor,
            Soort = Soort,
            Ingangsdatum = paar.Second.Ingangsdatum,
            Maanden = Maanden,
            Aanvraag = paar.First,
        }),
    ];

    /// <summary>The clients with their kind and period (<see cref="Termijnuitkomst"/>); none where the form cannot be read, does not say how many months, or does not say from when for one of them.</summary>
    public ImmutableArray<Termijnaanvraag> Termijnaanvragen => Maanden is { } maanden && Clienten.All(client => client.Ingangsdatum is not null)
        ?
        [
            .. Aanvragen.Zip(Clienten).Select(paar => new Termijnaanvraag
            {
                Aanvraag = paar.First,
                Soort = Soort,
                Periode = Periode.Vanaf(paar.Second.Ingangsdatum!.Value, maanden),
                Verlenging = IsVerlenging ?? false,
            }),
        ]
        : [];

    /// <summary>What was asked for each client, in order; none where the form cannot be read.</summary>
    public ImmutableArray<Zorgvraag> Vragen => Aanvraag is { } aanvraag ? [aanvraag] : Groep is { } groep ? [.. groep.Clienten] : [];

    /// <summary>The application of each client alone; the context of a group is the group's.</summary>
    internal IEnumerable<Aanvraag> Aanvragen => Aanvraag is { } aanvraag ? [aanvraag] : Groep is not { } groep ? [] : groep.Clienten.Select(client => new Aanvraag
    {
        Zorgprofiel = client.Zorgprofiel,
        Behandeling = client.Behandeling,
        Dagbesteding = client.Dagbesteding,
        Zorg = client.Zorg,
        Behandelaren = client.Behandelaren,
        Minuren = client.Minuren,
        Tariefpercentage = groep.Tariefpercentage,
    });

    internal Formulierindeling Indeling { get; }

    /// <summary>What only the total overview repeats.</summary>
    internal Overzichtgegevens Overzicht { get; init; } = new("", "", "", "", ["", ""], [0, 0]);

    /// <summary>The calculator of its year; <see langword="null"/> where there is none.</summary>
    internal Rekentool? Rekentool { get; init; }

    /// <summary>With what the form calculates otherwise than <see cref="Rekentool"/>.</summary>
    internal ImmutableArray<Formulierparameter> AndereParameters { get; init; } = [];

    /// <summary>The context threshold in the hidden cell of the form; <see langword="null"/> where there is no number.</summary>
    internal decimal? Drempel { get; init; }

    /// <summary>Reads a form.</summary>
    /// <param name="werkmap">The workbook (.xlsx); it is read to its end, and not closed.</param>
    /// <param name="opties">How it is read.</param>
    /// <exception cref="OngeldigFormulierException">It is no form that is known: no workbook, a damaged or protected one, another workbook, or another version.</exception>
    /// <exception cref="ArgumentException">The layout to assume is that of no known version.</exception>
    /// <example><code>
    /// using FileStream bestand = File.OpenRead("formulier.xlsx");
    /// Formulier formulier = Formulier.Lees(bestand);
    /// foreach (Formulierbevinding bevinding in formulier.Bevindingen) Console.WriteLine(bevinding);
    /// if (formulier.Aanvraag is { } aanvraag) Console.WriteLine(Rekentool.Voor(formulier.Jaar).Bereken(aanvraag).Naam);
    /// </code></example>
    public static Formulier Lees(Stream werkmap, Formulieropties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(werkmap);
        return Formulierlezer.Lees(werkmap, opties ?? new());
    }

    /// <summary>
    /// What was asked, as the JSON of <c>docs/invoer.md</c> or <c>docs/groep.md</c>, with the year of the form; a day programme is written as such, so that no
    /// part of a second is lost. <see langword="null"/> where the form cannot be read.
    /// </summary>
    public string? AlsJson() => Formulierjson.Aanvraag(this)?.ToJsonString(Formulierjson.Leesbaar);

    /// <summary>Everything that was read, as JSON: the application, and what the form says of provider, period, clients and move. Personal data are in it where they were asked for.</summary>
    /// <param name="bestand">How the form is named in it.</param>
    public string GegevensAlsJson(string bestand) => Formulierjson.Gegevens(this, bestand).ToJsonString(Formulierjson.Leesbaar);

    /// <summary>The version and what is applied for.</summary>
    public override string ToString() => $"aanvraagformulier {Versie}, {Soort.Naam()}";
}

/// <summary>What a form says it found for a client, as it was saved.</summary>
/// <param name="Kenmerk">The client: its place in the form.</param>
/// <param name="IsBerekend">Whether the form was calculated for the client: a form that a program filled in says nothing yet.</param>
/// <param name="Meerzorguren">The meerzorguren; <see langword="null"/> where the form shows no time.</param>
/// <param name="Label">The words of the form: <c>Meerzorgprofiel 4</c>, also for maatwerk; <see langword="null"/> where it says nothing.</param>
/// <param name="Klasse">The class that the form shows; <see langword="null"/> where it was not calculated, or shows other words.</param>
/// <param name="Jaarbedrag">The amount per year in euros, unrounded; <see langword="null"/> without one.</param>
/// <param name="Etmaalbedrag">The amount per day in euros, unrounded; <see langword="null"/> without one.</param>
public sealed record Formulieruitkomst(string Kenmerk, bool IsBerekend, Uren? Meerzorguren, string? Label, Klasse? Klasse, decimal? Jaarbedrag, decimal? Etmaalbedrag);

/// <summary>A client of a form, beside the hours.</summary>
/// <param name="Kenmerk">The client: its place in the form.</param>
public sealed record Formulierclient(string Kenmerk)
{
    /// <summary>The day from which meerzorg is asked; <see langword="null"/> where the form does not say.</summary>
    public DateOnly? Ingangsdatum { get; init; }

    /// <summary>Whether the client is of a target group with low volume and high complexity (from 2026); <see langword="null"/> where the form does not say.</summary>
    public bool? Lvhc { get; init; }

    /// <summary>Which target group, in the words of the form; <see langword="null"/> where it does not say.</summary>
    public string? LvhcDoelgroep { get; init; }

    /// <summary>The name; only where personal data were asked for.</summary>
    public string? Naam { get; init; }

    /// <summary>The date of birth; only where personal data were asked for.</summary>
    public DateOnly? Geboortedatum { get; init; }

    /// <summary>The burgerservicenummer, nine digits; only where personal data were asked for.</summary>
    public string? Bsn { get; init; }

    internal bool HeeftNaam { get; init; }

    /// <summary>The place in the form, without anything that identifies the client.</summary>
    public override string ToString() => Kenmerk;
}

/// <summary>The move sheet of a form.</summary>
/// <param name="Kenmerk">The client who moves; <see langword="null"/> where no client of the form has the BSN of the sheet.</param>
/// <param name="Verhuisdatum">The first day with the new provider; <see langword="null"/> where it is no date.</param>
public sealed record Formulierverhuizing(string? Kenmerk, DateOnly? Verhuisdatum)
{
    /// <summary>The zorgprofiel of the client.</summary>
    public Zorgprofiel? Zorgprofiel { get; init; }

    /// <summary>What the sheet says is taken over, as it was saved: the amount per year of a meerzorgprofiel, or hours and amount per day of maatwerk, at 100 %.</summary>
    public required Formulieruitkomst Uitkomst { get; init; }
}

/// <summary>How a form is read.</summary>
public sealed record Formulieropties
{
    /// <summary>The version whose layout a form of an unknown version is assumed to have, such as <c>2026.01</c>; left out, an unknown version is refused.</summary>
    public string? Indeling { get; init; }

    /// <summary>Whether names, birth dates and BSN are read too.</summary>
    public bool MetPersoonsgegevens { get; init; }

    /// <summary>Gives the calculator of a year, by which a form is checked and compared; <see cref="Rekentool.Voor"/> when left out.</summary>
    public Func<int, Rekentool>? RekentoolVoor { get; init; }
}

/// <summary>Something in a form that is otherwise than it seems.</summary>
/// <param name="Cel">Where: <c>Aanvraag individueel!I5</c>.</param>
/// <param name="Ernst">How serious: a fault has to be mended in the form first.</param>
/// <param name="Code">What it is, for programs: <c>tijdAlsTekst</c>.</param>
/// <param name="Tekst">What was found and what it does to the outcome.</param>
public sealed record Formulierbevinding(string Cel, Ernst Ernst, string Code, Tekst Tekst)
{
    /// <summary>Whether it is about what the form says it found, and not about what was asked: a calculation of one's own has nothing to do with it.</summary>
    public bool IsOverUitkomst => Code is Formuliercontrole.Aangepast or Formuliercontrole.AndereParameter or Formuliercontrole.NietBerekend or Formuliercontrole.VerouderdeWaarde;

    /// <summary>The finding as one line of Dutch.</summary>
    public override string ToString() => In(Taal.Nederlands);

    /// <summary>The finding as one line.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => $"{Ernst.Naam().In(taal)}: {Cel}: {Tekst.In(taal)} [{Code}]";
}

/// <summary>What the total overview repeats of a form, beside the clients.</summary>
internal sealed record Overzichtgegevens(string NzaCode, string Sector, string Regio, string Locatie, ImmutableArray<string> Onderwerpen, ImmutableArray<decimal> Euro);

/// <summary>A file that is no form that is known.</summary>
public sealed class OngeldigFormulierException : Exception
{
    internal OngeldigFormulierException(Tekst gevonden, Tekst verwacht, Exception? oorzaak = null)
        : this([new Fout(Foutsoort.Onleesbaar, "", gevonden, verwacht)], oorzaak)
    {
    }

    internal OngeldigFormulierException(ImmutableArray<Fout> fouten, Exception? oorzaak = null)
        : base(string.Join('\n', fouten), oorzaak) =>
        Fouten = fouten;

    /// <summary>What was found and what is accepted: the first, where there is more.</summary>
    public Fout Fout => Fouten[0];

    /// <summary>Everything that was found; a place is a cell, such as <c>Data en informatie!B5</c>.</summary>
    public ImmutableArray<Fout> Fouten { get; }

    /// <summary>The message in the given language; <see cref="Exception.Message"/> is the Dutch one.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => string.Join('\n', Fouten.Select(fout => fout.In(taal)));
}
