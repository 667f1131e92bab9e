using System.Text;

namespace Meerzorg.Rekentool.Tests.Fuzz;

/// <summary>Damages bytes, whatever they stand for.</summary>
internal static class Bytemutant
{
    /// <summary>What no text has, or what only text has: bytes that are no UTF-8, marks of a byte order, characters that are not seen, and what another kind of file begins with.</summary>
    private static readonly byte[][] Brokken =
    [
        [0], [0xFF], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0],
        .. new[] { "\r", "\n", "\r\n", "\t", "\"", "\"\"", "\\", ";", ",", "\u00A0", "\u200B", "\u2028", "\u202E", "\uFEFF", "\uFFFD", "😀", "e\u0301", "１", "٣", "−" }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>One kind of damage: a bit, a byte, a part away or twice, something strange in it, or the end away.</summary>
    public static byte[] Beschadig(byte[] inhoud, Random toeval)
    {
        int plaats = toeval.Next(inhoud.Length + 1), lengte = Math.Min(toeval.Next(1, 40), inhoud.Length - plaats);
        var kopie = (byte[])inhoud.Clone();
        switch (toeval.Next(7))
        {
            case 0 when lengte > 0:
                kopie[plaats] ^= (byte)(1 << toeval.Next(8));
                return kopie;
            case 1 when lengte > 0:
                kopie[plaats] = (byte)toeval.Next(256);
                return kopie;
            case 2:
                return [.. inhoud[..plaats], .. inhoud[(plaats + lengte)..]];
            case 3:
                return [.. inhoud[..(plaats + lengte)], .. inhoud[plaats..]];
            case 4:
                return [.. inhoud[..plaats], .. Brokken[toeval.Next(Brokken.Length)], .. inhoud[plaats..]];
            case 5:
                return [.. inhoud[..plaats], .. Jsonmutant.Vreemd(toeval), .. inhoud[plaats..]];
            default:
                return inhoud[..plaats];
        }
    }
}
