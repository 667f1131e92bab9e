using System.Globalization;

namespace Meerzorg.Rekentool.Cli.Synthetisch;

/// <summary>Makes up dossiers with what was declared, for <c>meerzorg herijk</c>: the known truth is the parameter set, give or take the noise.</summary>
/// <remarks>Only dossiers that lead to an amount: others would not have been declared.</remarks>
internal sealed class Declaratiegenerator
{
    private const int DagenPerJaar = 365;
    private const int Duizendsten = 1000;

    private readonly Dossiergenerator _dossiers;
    private readonly Rekentool _rekentool;
    private readonly SplitMix64 _toeval;
    private readonly int _ruis;

    /// <param name="zaad">The same seed gives the same dossiers.</param>
    /// <param name="parameters">The truth.</param>
    /// <param name="ruis">By how many thousandths an amount is off at the most, either way.</param>
    public Declaratiegenerator(ulong zaad, Parameterset parameters, int ruis)
    {
        (_dossiers, _rekentool, _ruis) = (new(zaad, parameters), new(parameters), ruis);
        _toeval = new(~zaad);
    }

    /// <summary>The next dossier, in the columns of <see cref="Herijking.Herijkingslezer.Kolommen"/>.</summary>
    public string[] Volgende()
    {
        while (true)
        {
            var velden = _dossiers.Volgende();
            var aanvraag = Aanvraag(velden);
            if (_rekentool.Bereken(aanvraag) is not Meerzorgwaardig uitkomst) continue;
            int dagen = _toeval.Kans(70) ? DagenPerJaar : 30 + _toeval.Tot(DagenPerJaar - 30);
            int duizendsten = Duizendsten - _ruis + _toeval.Tot(2 * _ruis + 1);
            decimal gedeclareerd = uitkomst.Jaarbedrag100 * aanvraag.Tariefpercentage * dagen * duizendsten / (DagenPerJaar * Duizendsten);
            return [.. velden, gedeclareerd.ToString("0.00", CultureInfo.InvariantCulture), dagen.ToString(CultureInfo.InvariantCulture)];
        }
    }

    /// <summary>What the fields of a row ask for.</summary>
    internal static Aanvraag Aanvraag(string[] velden) => new()
    {
        Zorgprofiel = Zorgprofiel.Parse(velden[1]),
        Behandeling = velden[2] == "ja",
        Dagbesteding = velden[3] == "ja",
        Zorg = new() { Wonen = Uren.Parse(velden[4]), Dagbesteding = Uren.Parse(velden[5]), Nacht = Uren.Parse(velden[6]) },
        Behandelaren = Behandelinzet.VanTotaal(Uren.Parse(velden[7])),
        Minuren = Uren.Parse(velden[8]),
        Context = new() { UrenPerJaar = Uren.Parse(velden[9]), Euro = decimal.Parse(velden[10], CultureInfo.InvariantCulture) },
        Tariefpercentage = decimal.Parse(velden[11], CultureInfo.InvariantCulture),
    };
}
