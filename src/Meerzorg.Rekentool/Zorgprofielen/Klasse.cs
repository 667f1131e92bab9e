using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool;

/// <summary>The class of an application, with the number of the meerzorgprofiel, in one byte; in ascending order of care.</summary>
[JsonConverter(typeof(RekentoolConverter<Klasse>))]
public enum Klasse : byte
{
    /// <summary>The care fits within the regular zorgprofiel.</summary>
    BinnenZorgprofiel,

    /// <summary>More care than the zorgprofiel, but less than the threshold of 25 %.</summary>
    NietMeerzorgwaardig,

    /// <summary>Meerzorgprofiel 1: like every meerzorgprofiel, a fixed yearly amount.</summary>
    Meerzorgprofiel1,

    /// <summary>Meerzorgprofiel 2.</summary>
    Meerzorgprofiel2,

    /// <summary>Meerzorgprofiel 3.</summary>
    Meerzorgprofiel3,

    /// <summary>Meerzorgprofiel 4.</summary>
    Meerzorgprofiel4,

    /// <summary>Meerzorgprofiel 5.</summary>
    Meerzorgprofiel5,

    /// <summary>Meerzorgprofiel 6.</summary>
    Meerzorgprofiel6,

    /// <summary>Hours times the hourly rate of the maatwerkgroep.</summary>
    Maatwerk,

    /// <summary>The parameters cannot calculate it, where sets are compared: VG7plus before 2026. It is in no total, and no outcome.</summary>
    NietBerekenbaar,
}

/// <summary>All classes, and from the number of a meerzorgprofiel to its class.</summary>
internal static class Klassen
{
    public static ImmutableArray<Klasse> Alle { get; } = [.. Enum.GetValues<Klasse>()];

    /// <summary>The class of a meerzorgprofiel, or of maatwerk, which has no number.</summary>
    public static Klasse Van(int? meerzorgprofiel) =>
        meerzorgprofiel is { } nummer ? Klasse.Meerzorgprofiel1 + (byte)(nummer - 1) : Klasse.Maatwerk;
}

public static partial class Namen
{
    /// <summary>The class as people name it.</summary>
    /// <param name="klasse">The class.</param>
    public static Tekst Naam(this Klasse klasse) => klasse switch
    {
        Klasse.BinnenZorgprofiel => new("binnen het reguliere zorgprofiel", "within the regular zorgprofiel"),
        Klasse.NietMeerzorgwaardig => new("niet meerzorgwaardig", "not eligible for meerzorg"),
        Klasse.Maatwerk => Tekst.Gelijk("maatwerk"),
        Klasse.NietBerekenbaar => new("niet te berekenen", "cannot be calculated"),
        _ => Tekst.Gelijk($"meerzorgprofiel {klasse.Meerzorgprofiel()}"),
    };

    /// <summary>The number of the meerzorgprofiel, 1–6; <see langword="null"/> for another class.</summary>
    /// <param name="klasse">The class.</param>
    public static int? Meerzorgprofiel(this Klasse klasse) =>
        klasse is >= Klasse.Meerzorgprofiel1 and <= Klasse.Meerzorgprofiel6 ? klasse - Klasse.Meerzorgprofiel1 + 1 : null;
}
