using System.Globalization;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>
/// A set with a value that no overlay can have, such as 366,000 days in a year: the calculation holds for it all the same, and the limits of the quick
/// ways are only there.
/// </summary>
internal static class Ongekeurd
{
    private static readonly Herkomst Bron = new("proef", "ongekeurd", Waardestatus.Eigen);

    public static Parameterset Met(Parameterset set, string pad, string waarde) => pad switch
    {
        "dagenPerJaar" => new(set) { DagenPerJaar = Getal(set.DagenPerJaar, waarde) },
        "contextdrempel" => new(set) { Contextdrempel = Getal(set.Contextdrempel, waarde) },
        "behandelaarsfactor" => new(set) { Behandelaarsfactor = Getal(set.Behandelaarsfactor, waarde) },
        "maximaalEtmaalbedrag" => new(set) { MaximaalEtmaalbedrag = Getal(set.MaximaalEtmaalbedrag, waarde) },
        _ when pad.StartsWith("maatwerkUurtarief.", StringComparison.Ordinal) => new(set) { MaatwerkUurtarieven = [.. set.MaatwerkUurtarieven.Select(tarief => tarief.Pad == pad ? Getal(tarief, waarde) : tarief)] },
        _ => new(set) { Zorgprofielen = [.. set.Zorgprofielen.Select(profiel => Profiel(profiel, pad, waarde))] },
    };

    private static Zorgprofielparameters Profiel(Zorgprofielparameters profiel, string pad, string waarde) => new(
        profiel.Zorgprofiel,
        profiel.Basisuren,
        profiel.IndirecteFractie.Pad == pad ? Getal(profiel.IndirecteFractie, waarde) : profiel.IndirecteFractie,
        profiel.Grensverschuiving,
        profiel.Prestaties,
        [.. profiel.Ranges.Select(range => new Profielrange(
            range.Vanaf.Pad == pad ? Tijd(range.Vanaf, waarde) : range.Vanaf,
            range.Meerzorgprofiel,
            range.Jaarbedrag is { } bedrag && bedrag.Pad == pad ? Getal(bedrag, waarde) : range.Jaarbedrag))]);

    private static Parameter<decimal> Getal(Parameter<decimal> van, string waarde)
    {
        decimal getal = decimal.Parse(waarde, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new(van.Pad, getal, getal, van.Eenheid, Bron);
    }

    private static Parameter<Uren> Tijd(Parameter<Uren> van, string waarde)
    {
        Assert.True(Waardebouwer.TryTijd(waarde, out var uren, out _));
        return new(van.Pad, uren, uren.ExacteSeconden, van.Eenheid, Bron);
    }
}
