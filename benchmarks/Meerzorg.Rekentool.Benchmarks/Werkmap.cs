using System.Globalization;
using Meerzorg.Rekentool.Bulk;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace Meerzorg.Rekentool.Benchmarks;

/// <summary>The same rule as formulas of a workbook, in floating point: a row per dossier, recalculated by a spreadsheet engine.</summary>
internal sealed class Werkmap
{
    private const int Grenzen = 8;

    private readonly XSSFWorkbook _map = new();
    private readonly ISheet _dossiers;
    private readonly IFormulaEvaluator _rekenmachine;

    public Werkmap(Parameterset parameters, Bulkinvoer invoer)
    {
        _dossiers = _map.CreateSheet("dossiers");
        var sleutels = _map.CreateSheet("sleutels");
        foreach (var profiel in parameters.Zorgprofielen)
        {
            foreach (var prestatie in profiel.Prestaties)
            {
                decimal?[] waarden =
                [
                    prestatie.Behandeling ? parameters.Behandelaarsfactor.Waarde : 0,
                    prestatie.Dagbesteding ? 1 : 0,
                    profiel.Basisuren.Waarde.Seconden * profiel.IndirecteFractie.Waarde - prestatie.Aftrek.Waarde.Seconden,
                    parameters.MaatwerkUurtarief(profiel.Zorgprofiel.Maatwerkgroep).Waarde,
                    0, .. profiel.Ranges.Select(range => (decimal?)range.Vanaf.Waarde.Seconden), .. new decimal?[Grenzen - 1 - profiel.Ranges.Length],
                    0, .. profiel.Ranges.Select(range => range.Jaarbedrag?.Waarde ?? -1),
                ];
                var rij = sleutels.CreateRow(Bulksleutel.Van(profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding).Waarde);
                foreach (var (kolom, waarde) in waarden.Index())
                    if (waarde is { } getal) rij.CreateCell(kolom).SetCellValue((double)getal);
            }
        }

        decimal maximum = parameters.MaximaalEtmaalbedrag.Waarde * parameters.DagenPerJaar.Waarde;
        for (int i = 0; i < invoer.Lengte; i++)
        {
            var rij = _dossiers.CreateRow(i);
            double[] waarden =
            [
                invoer.Sleutel[i].Waarde + 1, invoer.Wonen[i], invoer.Dagbesteding[i], invoer.Nacht[i], invoer.Behandelaren[i], invoer.Minuren[i],
                invoer.ContextPerJaar[i], invoer.ContextCenten[i] / 100.0, invoer.Tariefpercentages[i] / 1e6,
            ];
            foreach (var (kolom, waarde) in waarden.Index()) rij.CreateCell(kolom).SetCellValue(waarde);
            string[] formules =
            [
                Formule($"B{i + 1}+D{i + 1}+C{i + 1}*INDEX(sleutels!$B$1:$B$128,A{i + 1})-F{i + 1}+E{i + 1}*INDEX(sleutels!$A$1:$A$128,A{i + 1})+G{i + 1}*7/{parameters.DagenPerJaar.Waarde}+INDEX(sleutels!$C$1:$C$128,A{i + 1})"),
                Formule($"IF(J{i + 1}<=0,0,MATCH(J{i + 1},INDEX(sleutels!$E$1:$L$128,A{i + 1},0),1))"),
                Formule($"IF(K{i + 1}<2,0,IF(INDEX(sleutels!$M$1:$T$128,A{i + 1},K{i + 1})<0,J{i + 1}*{parameters.DagenPerJaar.Waarde}*INDEX(sleutels!$D$1:$D$128,A{i + 1})/25200,INDEX(sleutels!$M$1:$T$128,A{i + 1},K{i + 1})))"),
                Formule($"IF(K{i + 1}<2,0,MIN({maximum},L{i + 1}+MAX(0,H{i + 1}-{parameters.Contextdrempel.Waarde}*MIN(L{i + 1},{maximum}))))*I{i + 1}"),
                Formule($"ROUND(M{i + 1},2)"),
                Formule($"ROUND(M{i + 1}/{parameters.DagenPerJaar.Waarde},2)"),
            ];
            foreach (var (kolom, formule) in formules.Index()) rij.CreateCell(waarden.Length + kolom).SetCellFormula(formule);
        }

        _rekenmachine = _map.GetCreationHelper().CreateFormulaEvaluator();
    }

    /// <summary>Recalculates all rows; the sum of the yearly amounts shows that it did.</summary>
    public double Bereken()
    {
        _rekenmachine.ClearAllCachedResultValues();
        double som = 0;
        foreach (IRow rij in _dossiers)
        {
            som += _rekenmachine.Evaluate(rij.GetCell(13)).NumberValue;
            _rekenmachine.Evaluate(rij.GetCell(14));
        }

        return som;
    }

    private static string Formule(FormattableString formule) => formule.ToString(CultureInfo.InvariantCulture);
}
