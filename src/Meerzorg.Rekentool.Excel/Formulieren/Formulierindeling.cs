using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Where everything stands in a version of the official form: data, a file per version in <c>Indelingen/</c>, so that another version is another file.</summary>
internal sealed record Formulierindeling
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

    /// <summary>The year whose parameters the form has.</summary>
    public required int Jaar { get; init; }

    /// <summary>The context threshold that the form calculates with (K1).</summary>
    public required string Contextdrempel { get; init; }

    public required Woordindeling Woorden { get; init; }

    public required Voorbladindeling Voorblad { get; init; }

    public required Clientenindeling Clienten { get; init; }

    public required Individueelindeling Individueel { get; init; }

    public required Groepsindeling Groep { get; init; }

    public required Verhuisindeling Verhuizing { get; init; }

    public required Lijstindeling Lijsten { get; init; }

    /// <summary>The layouts that are known, the oldest first.</summary>
    public static ImmutableArray<Formulierindeling> Alle { get; } = Lees();

    /// <summary>The sheets that are read.</summary>
    public IEnumerable<string> Bladen => ((string[])[Voorblad.Blad, Clienten.Blad, Individueel.Blad, Individueel.Uitkomst.Blad, Groep.Blad, Groep.Uitkomst.Blad, Verhuizing.Blad]).Distinct();

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
        string Meerzorgprofiel, string Maatwerk, string NietMeerzorgwaardig, string GeenPrestatiecode)
    {
        /// <summary>The clients to one carer that the list knows.</summary>
        public ImmutableArray<decimal> Bezettingen { get; } = [.. Verhoudingen.Split(' ').Select(getal => decimal.Parse(getal, CultureInfo.InvariantCulture))];
    }

    internal sealed record Voorbladindeling(
        string Blad, string Versie, string Zorgaanbieder, string Zorgkantoor, string Tariefpercentage, string Sector, string NieuwOfVerlenging, string Soort, string AantalClienten, string Maanden);

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
        Uitkomstindeling Uitkomst, Groepstussenstanden Tussenstanden, string Contextdrempel, Dictionary<string, ImmutableArray<string>> Formules);

    /// <summary>What the form found: cells for one client, or columns for the clients of a group.</summary>
    internal sealed record Uitkomstindeling(string Blad, string Meerzorguren, string Klasse, string Profielbedrag, string Maatwerkbedrag, string PerDag);

    /// <summary>What the form repeats of what was filled in, by which values of another time are known.</summary>
    internal sealed record Individueeltussenstanden(string Blad, string Wonen, string Dagbesteding, string Nacht, string Behandelaren, string Minuren);

    /// <inheritdoc cref="Individueeltussenstanden"/>
    internal sealed record Groepstussenstanden(string Blad, string Zorg, string Behandelaren);

    /// <summary>The lists that choices are made from: columns of a hidden sheet, up to the first empty cell.</summary>
    internal sealed record Lijstindeling(string Blad, int EersteRij, string Zorgprofielen, string Tijden);

    internal sealed record Verhuisindeling(string Blad, string Bsn, string Zorgprofiel, string Verhuisdatum, string Klasse, string Profielbedrag, string Meerzorguren, string MaatwerkPerDag);
}
