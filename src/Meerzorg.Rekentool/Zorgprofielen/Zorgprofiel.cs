using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool;

/// <summary>A zorgprofiel that can give access to meerzorg: a closed list of 18.</summary>
/// <remarks>
/// Sources: VOORWAARDEN (17 profiles), PGB-KADER (the 11 that can be taken as pgb or mpt), RLZ art. 2.2 and 5.5,
/// COD163 (codes); VG7plus, a ZZP VG7 declared as Z475, is in the application form from 2026.
/// Compare with <c>==</c>: there is one instance of each.
/// </remarks>
[JsonConverter(typeof(RekentoolConverter<Zorgprofiel>))]
public sealed class Zorgprofiel : IParsable<Zorgprofiel>
{
    /// <summary>What may stand in front of a profile: it is the form of delivery for which the profile was named.</summary>
    internal const string Pakket = "ZZP";

    private readonly ImmutableArray<string> _notaties;

    private Zorgprofiel(int index, string naam, Sector sector, Maatwerkgroep groep, string cod163, bool pgbEnMpt, params string[] notaties)
    {
        Index = index;
        Naam = naam;
        Sector = sector;
        Maatwerkgroep = groep;
        Cod163 = cod163;
        PgbEnMpt = pgbEnMpt;
        _notaties = [naam, .. notaties];
    }

    /// <summary>VG Wonen met intensieve begeleiding en intensieve verzorging.</summary>
    public static Zorgprofiel VG5 { get; } = new(0, "VG5", Sector.GHZ, Maatwerkgroep.GZ, "808", pgbEnMpt: true, "VG-5", "5VG", "ZZP 5VG", "ZZP VG5");

    /// <summary>VG (Besloten) wonen met zeer intensieve begeleiding, verzorging en gedragsregulering.</summary>
    public static Zorgprofiel VG7 { get; } = new(1, "VG7", Sector.GHZ, Maatwerkgroep.GZ, "812", pgbEnMpt: true, "VG-7", "7VG", "ZZP 7VG", "ZZP VG7");

    /// <summary>VG7 for which prestatie Z475 is declared; from 2026, natura only.</summary>
    public static Zorgprofiel VG7plus { get; } = new(2, "VG7plus", Sector.GHZ, Maatwerkgroep.GZ, "812", pgbEnMpt: false, "VG7+", "VG7-plus", "7VG plus", "ZZP VG7-plus") { VanafJaar = 2026, FractieVan = VG7 };

    /// <summary>VG Wonen met begeleiding en volledige verzorging en verpleging.</summary>
    public static Zorgprofiel VG8 { get; } = new(3, "VG8", Sector.GHZ, Maatwerkgroep.GZ, "814", pgbEnMpt: true, "VG-8", "8VG", "ZZP 8VG", "ZZP VG8") { FractieVan = VG7 };

    /// <summary>LG Wonen met begeleiding en intensieve verzorging.</summary>
    public static Zorgprofiel LG5 { get; } = new(4, "LG5", Sector.GHZ, Maatwerkgroep.GZ, "828", pgbEnMpt: true, "LG-5", "5LG");

    /// <summary>LG Wonen met intensieve begeleiding en intensieve verzorging.</summary>
    public static Zorgprofiel LG6 { get; } = new(5, "LG6", Sector.GHZ, Maatwerkgroep.GZ, "830", pgbEnMpt: true, "LG-6", "6LG");

    /// <summary>LG Wonen met zeer intensieve begeleiding en zeer intensieve verzorging.</summary>
    public static Zorgprofiel LG7 { get; } = new(6, "LG7", Sector.GHZ, Maatwerkgroep.GZ, "832", pgbEnMpt: true, "LG-7", "7LG");

    /// <summary>ZG auditief Wonen met intensieve begeleiding en intensieve verzorging.</summary>
    public static Zorgprofiel ZG3aud { get; } = new(7, "ZG3aud", Sector.GHZ, Maatwerkgroep.ZG, "854", pgbEnMpt: true, "ZG-3 auditief", "3ZGaud", "3ZG-auditief");

    /// <summary>ZG visueel Wonen met zeer intensieve begeleiding en zeer intensieve verzorging.</summary>
    public static Zorgprofiel ZG5vis { get; } = new(8, "ZG5vis", Sector.GHZ, Maatwerkgroep.ZG, "848", pgbEnMpt: true, "ZG-5 visueel", "5ZGvis", "5ZG-visueel");

    /// <summary>LVG Besloten wonen met zeer intensieve begeleiding (LVG 4).</summary>
    public static Zorgprofiel LVG4 { get; } = new(9, "LVG4", Sector.GHZ, Maatwerkgroep.LVG, "783", pgbEnMpt: false, "LVG-4", "4LVG");

    /// <summary>LVG Besloten wonen met zeer intensieve begeleiding (LVG 5).</summary>
    public static Zorgprofiel LVG5 { get; } = new(10, "LVG5", Sector.GHZ, Maatwerkgroep.LVG, "784", pgbEnMpt: false, "LVG-5", "5LVG");

    /// <summary>SGLVG Behandeling in een SGLVG-behandelcentrum.</summary>
    public static Zorgprofiel SGLVG1 { get; } = new(11, "SGLVG1", Sector.GHZ, Maatwerkgroep.LVG, "790", pgbEnMpt: false, "SGLVG", "1SGLVG", "SGLVG-1");

    /// <summary>VV Beschermd wonen met zeer intensieve zorg, met de nadruk op begeleiding.</summary>
    public static Zorgprofiel VV7 { get; } = new(12, "VV7", Sector.VVT, Maatwerkgroep.VV, "756", pgbEnMpt: true, "VV-7", "7VV");

    /// <summary>VV Beschermd wonen met zeer intensieve zorg, met de nadruk op verzorging/verpleging.</summary>
    public static Zorgprofiel VV8 { get; } = new(13, "VV8", Sector.VVT, Maatwerkgroep.VV, "757", pgbEnMpt: true, "VV-8", "8VV");

    /// <summary>GGZ-B, package 6.</summary>
    public static Zorgprofiel GGZ6B { get; } = new(14, "GGZ6B", Sector.GGZ, Maatwerkgroep.GGZ, "770", pgbEnMpt: false, "GGZ-6B", "6GGZ-B", "GGZ-B 6");

    /// <summary>GGZ-B, package 7.</summary>
    public static Zorgprofiel GGZ7B { get; } = new(15, "GGZ7B", Sector.GGZ, Maatwerkgroep.GGZ, "772", pgbEnMpt: false, "GGZ-7B", "7GGZ-B", "GGZ-B 7");

    /// <summary>GGZ wonen met intensieve begeleiding en intensieve verpleging en verzorging.</summary>
    public static Zorgprofiel GGZ4W { get; } = new(16, "GGZ4W", Sector.GGZ, Maatwerkgroep.GGZ, "886", pgbEnMpt: true, "4GGZ-W", "GGZW4", "GGZ-W4", "GGZ-W 4", "GGZ-4W") { FractieVan = GGZ6B };

    /// <summary>GGZ-W, package 5.</summary>
    public static Zorgprofiel GGZ5W { get; } = new(17, "GGZ5W", Sector.GGZ, Maatwerkgroep.GGZ, "888", pgbEnMpt: false, "5GGZ-W", "GGZW5", "GGZ-W5", "GGZ-W 5", "GGZ-5W") { FractieVan = GGZ7B };

    /// <summary>All 18, in the order of the application form's sectors.</summary>
    public static ImmutableArray<Zorgprofiel> Alle { get; } =
        [VG5, VG7, VG7plus, VG8, LG5, LG6, LG7, ZG3aud, ZG5vis, LVG4, LVG5, SGLVG1, VV7, VV8, GGZ6B, GGZ7B, GGZ4W, GGZ5W];

    /// <summary>The canonical notation, used in all output: VG7, GGZ4W, ZG3aud.</summary>
    public string Naam { get; }

    /// <summary>The sector.</summary>
    public Sector Sector { get; }

    /// <summary>The group whose hourly rate applies when the outcome is maatwerk.</summary>
    public Maatwerkgroep Maatwerkgroep { get; }

    /// <summary>The code in the iWlz code list COD163; VG7plus shares that of VG7.</summary>
    public string Cod163 { get; }

    /// <summary>Whether meerzorg with this profile can also be taken as pgb or mpt (PGB-KADER).</summary>
    public bool PgbEnMpt { get; }

    /// <summary>The first year of the profile; <see langword="null"/> where it is as old as the regulation.</summary>
    public int? VanafJaar { get; private init; }

    /// <summary>The profile whose percentage of indirect hours this one takes, where its own was not measured (VERANTWOORDING; PARAM-16).</summary>
    internal Zorgprofiel? FractieVan { get; private init; }

    /// <summary>All notations that <see cref="Parse"/> accepts, the canonical one first; case, white space of every kind and hyphens do not matter, and neither does ZZP in front.</summary>
    public ImmutableArray<string> Notaties => _notaties;

    /// <summary>The leveringsvormen in which this profile gives access to meerzorg.</summary>
    public ImmutableArray<Leveringsvorm> Leveringsvormen => PgbEnMpt
        ? [Leveringsvorm.ZZP, Leveringsvorm.VPT, Leveringsvorm.Pgb, Leveringsvorm.Mpt]
        : [Leveringsvorm.ZZP, Leveringsvorm.VPT];

    /// <summary>How a zorgprofiel stands in a document: any notation is read, the canonical one is written.</summary>
    internal static Vorm<Zorgprofiel> Vorm { get; } = new Zorgprofielvorm();

    /// <summary>The place in <see cref="Alle"/>.</summary>
    internal int Index { get; }

    /// <summary>The accepted names in one line, for messages.</summary>
    internal static string Opsomming => string.Join(", ", Alle.Select(profiel => profiel.Naam));

    /// <summary>Whether meerzorg with this profile can be taken in the given form (TOEGANG-1).</summary>
    /// <param name="leveringsvorm">The leveringsvorm.</param>
    [Regel("TOEGANG-1")]
    public bool Staat(Leveringsvorm leveringsvorm) => Leveringsvormen.Contains(leveringsvorm);

    /// <summary>Reads a zorgprofiel in any of its notations, in any case, with or without spaces and hyphens.</summary>
    /// <param name="s">The notation, such as <c>VG7</c>, <c>ZZP 7VG</c>, <c>4ggz-w</c>.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The notation is not known; the message names the accepted profiles.</exception>
    /// <example><code>
    /// Console.WriteLine(Zorgprofiel.Parse("zzp 7-vg") == Zorgprofiel.VG7); // True
    /// </code></example>
    public static Zorgprofiel Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var profiel)
            ? profiel
            : throw new FormatException($"Onbekend zorgprofiel: gevonden {Aanhaling.Tussen(s)}, verwacht een van {Opsomming}.");
    }

    /// <summary>Reads a zorgprofiel in any of its notations, in any case, with or without spaces and hyphens.</summary>
    /// <param name="s">The notation.</param>
    /// <param name="result">The profile, or <see langword="null"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Zorgprofiel result)
    {
        result = null;
        return s is not null && Notatieregister.OpNotatie.TryGetValue(Sleutel(s), out result);
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Zorgprofiel result) =>
        TryParse(s, out result);

    /// <summary>The canonical notation.</summary>
    public override string ToString() => Naam;

    private static string Sleutel(string notatie)
    {
        var sleutel = string.Concat(notatie.Where(teken => !char.IsWhiteSpace(teken) && !Notatiebeleid.Streepjes.Contains(teken))).ToUpperInvariant();
        return sleutel.StartsWith(Pakket, StringComparison.Ordinal) ? sleutel[Pakket.Length..] : sleutel;
    }

    /// <summary>Made when the first notation is read: who only calculates with profiles, does not need it.</summary>
    private static class Notatieregister
    {
        public static FrozenDictionary<string, Zorgprofiel> OpNotatie { get; } = Maak();

        private static FrozenDictionary<string, Zorgprofiel> Maak()
        {
            var opNotatie = new Dictionary<string, Zorgprofiel>(StringComparer.Ordinal);
            foreach (var profiel in Alle)
            {
                foreach (var notatie in profiel.Notaties) opNotatie.TryAdd(Sleutel(notatie), profiel);
            }

            return opNotatie.ToFrozenDictionary(StringComparer.Ordinal);
        }
    }
}
