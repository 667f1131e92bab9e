using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

/// <summary>Situations and policies for tests.</summary>
internal static class Situaties
{
    public static Zorgkantoorbeleid Voorwaarden { get; } = Zorgkantoorbeleid.Met("VOORWAARDEN")!;

    public static Zorgkantoorbeleid Cyclus { get; } = Zorgkantoorbeleid.Met("CYCLUS")!;

    /// <summary>A provider that delivers, with few clients and nothing else.</summary>
    public static Aanbiedersituatie Rustig { get; } = new() { Peildatum = new(2026, 9, 1), LevertMeerzorg = true, IndividueleClienten = 3 };

    /// <summary>A provider that does not deliver yet.</summary>
    public static Aanbiedersituatie Nieuw { get; } = new() { Peildatum = new(2026, 9, 1), LevertMeerzorg = false, IndividueleClienten = 0 };

    public static byte[] Aanbieder { get; } = File.ReadAllBytes(Projectmap.Pad("voorbeelden", "cyclus", "aanbieder.json"));

    /// <summary>The calendar of what was read.</summary>
    public static Meerzorgcyclus Bepaal(this (Zorgkantoorbeleid Beleid, Aanbiedersituatie Situatie) gelezen) => Meerzorgcyclus.Van(gelezen.Situatie, gelezen.Beleid);

    public static Clientbeschikking Client(string kenmerk, string einde, bool heraanvraag = true) =>
        new() { Client = new() { Kenmerk = kenmerk }, EindeBeschikking = Dagen.Van(einde), Heraanvraag = heraanvraag };

    public static Groepsbeschikking Groep(string kenmerk, string einde, bool heraanvraag) =>
        new() { Kenmerk = kenmerk, EindeBeschikking = Dagen.Van(einde), Heraanvraag = heraanvraag };

    public static IEnumerable<Verplichting> Van(this Meerzorgcyclus cyclus, Verplichtingsoort soort) => cyclus.Kalender.Where(verplichting => verplichting.Soort == soort);

    public static DateOnly? Dag(string? datum) => datum is null ? null : Dagen.Van(datum);
}
