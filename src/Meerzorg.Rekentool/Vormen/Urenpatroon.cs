using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>Regular expressions of what is read as a time, for schemas.</summary>
internal static class Urenpatroon
{
    /// <summary>A time with a colon, of any length.</summary>
    public const string Kloktijd = $@"^\s*[0-9]{{1,9}}:{Zestigtal}(?::{Zestigtal}(?:{Rest})?)?\s*$";

    private const string Rest = "[.,][0-9]{1,12}";
    private const string Zestigtal = "[0-5][0-9]";

    /// <summary>A time from 0:00 up to a whole number of hours.</summary>
    public static string TotEnMet(Uren maximum)
    {
        var hoogste = decimal.ToInt64(maximum.DecimaleUren);
        var (onder, op) = (HeelTot(hoogste), $"0*{hoogste.ToString(CultureInfo.InvariantCulture)}");
        return $@"^\s*(?:{onder}:{Zestigtal}(?::{Zestigtal}(?:{Rest})?)?|{op}:00(?::00(?:[.,]0{{1,12}})?)?|{onder}(?:{Rest})?|{op}(?:[.,]0{{1,12}})?)\s*$";
    }

    /// <summary>A time of day, with a colon; the end of the day only where something ends.</summary>
    public static string Tijdstip(bool isEinde)
    {
        var einde = isEinde ? @"|0*24:00(?::00(?:[.,]0{1,12})?)?" : "";
        return $@"^\s*(?:0*(?:[0-9]|1[0-9]|2[0-3]):{Zestigtal}(?::{Zestigtal}(?:{Rest})?)?{einde})\s*$";
    }

    /// <summary>The whole numbers below a number, with zeros in front.</summary>
    private static string HeelTot(long getal)
    {
        var cijfers = getal.ToString(CultureInfo.InvariantCulture);
        var keuzes = new List<string>();
        for (int plaats = 0; plaats < cijfers.Length; plaats++)
        {
            if (cijfers[plaats] == '0') continue;
            var rest = cijfers.Length - plaats - 1;
            var lager = cijfers[plaats] == '1' ? "0" : $"[0-{(char)(cijfers[plaats] - 1)}]";
            keuzes.Add($"{cijfers[..plaats]}{lager}{(rest == 0 ? "" : $"[0-9]{{{rest}}}")}");
        }

        // Fewer digits are smaller as they are.
        if (cijfers.Length > 1) keuzes.Add($"[0-9]{{1,{cijfers.Length - 1}}}");
        return $"0*(?:{string.Join('|', keuzes)})";
    }
}
