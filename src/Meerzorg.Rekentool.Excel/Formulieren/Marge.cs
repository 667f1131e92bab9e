namespace Meerzorg.Rekentool.Excel;

/// <summary>How far two numbers of a workbook may lie apart and still be the same: programs keep 15 to 17 digits of them.</summary>
internal static class Marge
{
    /// <summary>Of amounts, in euros: what rounding to cents gives.</summary>
    public const decimal HalveCent = 0.005m;

    /// <summary>Of times, in seconds.</summary>
    public const decimal Milliseconde = 0.001m;
}
