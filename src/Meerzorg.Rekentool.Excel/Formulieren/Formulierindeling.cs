using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Where everything stands in a version of the official form: data, a file per version in <c>Indelingen/</c>, so that another version is another file.</summary>
internal sealed partial record Formulierindeling
{
    private const string Formaatnaam = "meerzorg-formulier-1";

    private static readonly JsonSerializerOptions Strikt = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    public required string Formaat { get; init; }

    public required string Versie { get; init; }

    /// <summary>Whether this is the layout of the version, and not one that it is assumed to have.</summary>
    [JsonIgnore]
    public bool IsBekend { get; init; } = true;

    /// <summary>The year whose parameters the form has.</summary>
    public required int Jaar { get; init; }

    /// <summary>The context threshold that the form calculates with (K1).</summary>
    public required string Contextdrempel { get; init; }

    /// <summary>Below this row stands nothing, on any sheet, that is read.</summary>
    public required int LaatsteRij { get; init; }

    public required Woordindeling Woorden { get; init; }

    public required Voorbladindeling Voorblad { get; init; }

    public required Clientenindeling Clienten { get; init; }

    public required Individueelindeling Individueel { get; init; }

    public required Groepsindeling Groep { get; init; }

    public required Verhuisindeling Verhuizing { get; init; }

    public required Parameterindeling Parameters { get; init; }

    public required Totaalindeling Totaaloverzicht { get; init; }

    public required Lijstindeling Lijsten { get; init; }

    /// <summary>The layouts that are known, the oldest first.</summary>
    public static ImmutableArray<Formulierindeling> Alle { get; } = Lees();

    /// <summary>The context threshold, as a number.</summary>
    [JsonIgnore]
    public decimal Drempel => decimal.Parse(Contextdrempel, CultureInfo.InvariantCulture);

    /// <summary>The sheets that are read.</summary>
    [JsonIgnore]
    public IEnumerable<string> Bladen => ((string[])[Voorblad.Blad, Clienten.Blad, Individueel.Blad, Individueel.Uitkomst.Blad, Groep.Blad, Groep.Uitkomst.Blad, Verhuizing.Blad]).Distinct();

    /// <summary>The sheets of all layouts, with those of their parameters.</summary>
    public static ImmutableArray<string> AlleBladen { get; } = [.. Alle.SelectMany(indeling => indeling.Bladen.Append(indeling.Parameters.Blad)).Distinct()];

    /// <summary>The last row of all layouts.</summary>
    public static int AllerlaatsteRij { get; } = Alle.Max(indeling => indeling.LaatsteRij);

    /// <summary>This layout as that of another version, by what a form says of itself; <see langword="null"/> where that is no version.</summary>
    public Formulierindeling? Als(string? versietekst) => Versietekst().Match(versietekst?.Trim() ?? "") is { Success: true } versie
        ? this with { IsBekend = false, Versie = versie.Value["Versie ".Length..], Jaar = int.Parse(versie.Groups["jaar"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) }
        : null;

    [GeneratedRegex(@"^Versie (?<jaar>[1-9][0-9]{3})\.[0-9]{2}$")]
    private static partial Regex Versietekst();

    private static ImmutableArray<Formulierindeling> Lees()
    {
        const string Map = "Indelingen/";
        var assembly = typeof(Formulierindeling).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Where(naam => naam.StartsWith(Map, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(naam =>
            {
                using var stroom = assembly.GetManifestResourceStream(naam)!;
                var indeling = JsonSerializer.Deserialize<Formulierindeling>(stroom, Strikt)!;
                return indeling.Formaat == Formaatnaam && naam == $"{Map}formulier-{indeling.Versie}.json" ? indeling : throw new InvalidDataException(naam);
            }),
        ];
    }

    /// <summary>The words that cells hold; a choice is exactly one of its list.</summary>
    internal sealed record Woordindeling(
        string Ja, string Nee, string Individueel, string Groep, string Preventief, string Nieuw, string Verlenging, string Wonen, string Dagbesteding, string Verhoudingen,
        string Meerzorgprofiel, string Maatwerk, string NietMeerzorgwaardig, string NietVanToepassing, string Nvt, ImmutableArray<string>? LvhcDoelgroepen = null)
    {
        /// <summary>The clients to one carer that the list knows.</summary>
        public ImmutableArray<decimal> Bezettingen { get; } = [.. Verhoudingen.Split(' ').Select(getal => decimal.Parse(getal, CultureInfo.InvariantCulture))];
    }

    internal sealed record Voorbladindeling(
        string Blad, string Versie, string Zorgaanbieder, string Zorgkantoor, string NzaCategorie, string NzaNummer, string Regio, string Locatie, string Tariefpercentage, string Sector, string NieuwOfVerlenging, string Soort, string AantalClienten, string Maanden);

    internal sealed record Clientenindeling(
        string Blad, int EersteRij, int LaatsteRij, string Naam, string Geboortedatum, string Bsn, string Zorgprofiel, string Dagbesteding, string Behandeling, string Prestatiecode,
        string Opname, string Ingangsdatum, string Cce, string Sleutel, string? Lvhc = null, string? LvhcDoelgroep = null);

    internal sealed record Individueelindeling(
        string Blad, string Nacht, string Behandelaren, string Minuren, string ContextUren, ImmutableArray<string> ContextOnderwerp, ImmutableArray<string> ContextEuro,
        ImmutableArray<Programmaindeling> Programma, Uitkomstindeling Uitkomst, Individueeltussenstanden Tussenstanden, string Contextdrempel, Dictionary<string, ImmutableArray<string>> Formules);

    /// <summary>The day programme of a kind of day: rows that each begin where the one above ends.</summary>
    internal sealed record Programmaindeling(string Dag, int EersteRij, int LaatsteRij, string Begin, string Einde, string Tot, string Soort, string Bezetting);

    internal sealed record Groepsindeling(
        string Blad, int RijenLager, string ContextUren, ImmutableArray<string> ContextOnderwerp, ImmutableArray<string> ContextEuro, string Wonen, string Dagbesteding, string Nacht, string Behandelaren, string Minuren,
        Uitkomstindeling Uitkomst, Groepstussenstanden Tussenstanden, string Contextdrempel, Dictionary<string, ImmutableArray<string>> Formules)
    {
        /// <summary>The columns with the hours of a client.</summary>
        public ImmutableArray<string> Urenkolommen { get; } = [Wonen, Dagbesteding, Nacht, Behandelaren, Minuren];

        /// <summary>The row of a client who is on another row of the sheet with clients.</summary>
        public int Rij(int clientrij) => clientrij + RijenLager;
    }

    /// <summary>What the form found: cells for one client, or columns for the clients of a group.</summary>
    internal sealed record Uitkomstindeling(string Blad, string Meerzorguren, string Klasse, string Profielbedrag, string Maatwerkbedrag, string PerDag)
    {
        /// <summary>All of them.</summary>
        public ImmutableArray<string> Cellen { get; } = [Meerzorguren, Klasse, Profielbedrag, Maatwerkbedrag, PerDag];
    }

    /// <summary>What the form repeats of what was filled in, by which values of another time are known.</summary>
    internal sealed record Individueeltussenstanden(string Blad, string Wonen, string Dagbesteding, string Nacht, string Behandelaren, string Minuren, string Context, string ContextEuro, string HonderdProcent);

    /// <inheritdoc cref="Individueeltussenstanden"/>
    internal sealed record Groepstussenstanden(string Blad, string Zorg, string Behandelaren, string Context, string ContextEuro);

    /// <summary>The names of the columns of the total overview.</summary>
    internal sealed record Totaalindeling(
        string NzaCode, string Sector, string Regio, string Zorgaanbieder, string Soort, string Locatie, string Naam, string Bsn, string Geboortedatum, string Zorgprofiel, string Ingangsdatum, string Wonen,
        string Dagbesteding, string Nacht, string Behandeling, string Context, string Aftrek, string Meerzorguren, string ContextEuro, string ContextBinnen, string Surplus, string Gerechtigd, string PerDag,
        string Onderwerp1, string Euro1, string Onderwerp2, string Euro2, string Klasse, string PerJaar, string Versie)
    {
        /// <summary>All of them, in the order of the form.</summary>
        public ImmutableArray<string> Kolommen { get; } =
        [
            NzaCode, Sector, Regio, Zorgaanbieder, Soort, Locatie, Naam, Bsn, Geboortedatum, Zorgprofiel, Ingangsdatum, Wonen, Dagbesteding, Nacht, Behandeling, Context, Aftrek, Meerzorguren, ContextEuro,
            ContextBinnen, Surplus, Gerechtigd, PerDag, Onderwerp1, Euro1, Onderwerp2, Euro2, Klasse, PerJaar, Versie,
        ];
    }

    /// <summary>The lists that choices are made from: columns of a hidden sheet, up to the first empty cell.</summary>
    internal sealed record Lijstindeling(string Blad, int EersteRij, string Zorgprofielen, string Tijden);

    internal sealed record Verhuisindeling(string Blad, string Bsn, string Toeslag, string Verhuisdatum, string Klasse, string Profielbedrag, string Meerzorguren, string MaatwerkPerDag);

    /// <summary>The tables that the form calculates with. A table may be shorter than its last row: what is empty is none.</summary>
    internal sealed record Parameterindeling(string Blad, string MaximaalEtmaalbedrag, Profieltabel Profielen, Bereiktabel Bereiken, Rangetabel Ranges, Prestatietabel Prestaties);

    internal sealed record Profieltabel(int EersteRij, int LaatsteRij, string Zorgprofiel, string Basisuren, string IndirecteFractie, string MaatwerkUurtarief);

    /// <summary>Where in the ranges those of a zorgprofiel stand: <c>J2:M9</c>, by which the form finds them.</summary>
    internal sealed record Bereiktabel(int EersteRij, int LaatsteRij, string Zorgprofiel, string Bereik);

    internal sealed record Rangetabel(int EersteRij, int LaatsteRij, string Zorgprofiel, string Vanaf, string Klasse, string Jaarbedrag);

    /// <summary>The prestaties by zorgprofiel, behandeling and dagbesteding: <c>VG7JaNee</c>.</summary>
    internal sealed record Prestatietabel(int EersteRij, int LaatsteRij, string Sleutel, string Prestatiecode, string Aftrek);
}
