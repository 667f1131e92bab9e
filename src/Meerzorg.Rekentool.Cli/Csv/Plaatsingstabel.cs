using System.Collections.Immutable;
using Meerzorg.Rekentool.Herijking;

namespace Meerzorg.Rekentool.Cli.Csv;

/// <summary>Every row with its yearly amount, money band and hours (HERIJK-1, HERIJK-4), or with what is wrong with it.</summary>
internal sealed class Plaatsingstabel : IDisposable
{
    private static readonly ImmutableArray<string> Kolommen =
        ["kenmerk", "zorgprofiel", "jaarbedrag", "jaarbedrag_100", "geldband", "meerzorgseconden", "zonder_indirect", "klasse", "fout"];

    private readonly Csvschrijver _csv;

    public Plaatsingstabel(Csvschrijver csv)
    {
        _csv = csv;
        csv.Rij(Kolommen.AsSpan());
    }

    public void Rij(string kenmerk, Dossierplaats? plaats, ImmutableArray<Fout> fouten)
    {
        _csv.Veld(kenmerk);
        if (plaats is null)
        {
            for (int leeg = 2; leeg < Kolommen.Length; leeg++) _csv.Leeg();
        }
        else
        {
            _csv.Veld(plaats.Zorgprofiel.Naam);
            _csv.Getal(plaats.Jaarbedrag);
            _csv.Getal(plaats.Jaarbedrag100);
            _csv.Getal(plaats.Band);
            _csv.Getal(plaats.Meerzorguren.Seconden);
            _csv.Getal(plaats.ZonderIndirect.Seconden);
            _csv.Veld(plaats.Range?.Naam.Nl ?? "onder de drempel");
        }

        _csv.Veld(string.Join("; ", fouten));
        _csv.EindeRij();
    }

    public void Dispose() => _csv.Dispose();
}
