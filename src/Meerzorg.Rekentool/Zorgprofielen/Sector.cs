using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool;

/// <summary>The sector of a zorgprofiel.</summary>
[JsonConverter(typeof(RekentoolConverter<Sector>))]
public enum Sector
{
    /// <summary>Gehandicaptenzorg.</summary>
    GHZ,

    /// <summary>Verpleging, verzorging en thuiszorg.</summary>
    VVT,

    /// <summary>Geestelijke gezondheidszorg.</summary>
    GGZ,
}

/// <summary>The group whose hourly rate applies to maatwerk (VERANTWOORDING, "Keuze en systematiek voor maatwerk").</summary>
[JsonConverter(typeof(RekentoolConverter<Maatwerkgroep>))]
public enum Maatwerkgroep
{
    /// <summary>VG and LG.</summary>
    GZ,

    /// <summary>VV.</summary>
    VV,

    /// <summary>LVG and SGLVG.</summary>
    LVG,

    /// <summary>ZG, auditief and visueel.</summary>
    ZG,

    /// <summary>GGZ-B and GGZ-W.</summary>
    GGZ,
}

/// <summary>The form in which a client takes up long-term care (Wlz).</summary>
[JsonConverter(typeof(RekentoolConverter<Leveringsvorm>))]
public enum Leveringsvorm
{
    /// <summary>Zorgzwaartepakket: stay in an institution.</summary>
    ZZP,

    /// <summary>Volledig pakket thuis.</summary>
    VPT,

    /// <summary>Persoonsgebonden budget.</summary>
    Pgb,

    /// <summary>Modulair pakket thuis.</summary>
    Mpt,
}

public static partial class Namen
{
    internal static Keuzevorm<Leveringsvorm> VormVanLeveringsvorm { get; } = new(Naam);

    /// <summary>The field's own spelling: ZZP, VPT, pgb, mpt.</summary>
    /// <param name="vorm">The leveringsvorm.</param>
    public static string Naam(this Leveringsvorm vorm) => vorm switch
    {
        Leveringsvorm.ZZP => "ZZP",
        Leveringsvorm.VPT => "VPT",
        Leveringsvorm.Pgb => "pgb",
        Leveringsvorm.Mpt => "mpt",
        _ => vorm.ToString(),
    };
}
