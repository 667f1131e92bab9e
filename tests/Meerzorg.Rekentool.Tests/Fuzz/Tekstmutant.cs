using System.Text;

namespace Meerzorg.Rekentool.Tests.Fuzz;

/// <summary>Damages one notation, such as a time or an amount: by its characters, by its numbers, or with a part of another.</summary>
internal sealed class Tekstmutant(string tekst) : IMutant
{
    private static readonly string[] Stukken =
    [
        "", " ", "\u00A0", ":", ".", ",", "-", "+", "/", " op ", "00", "0", "9", "59", "60", "99", "999999999", "79228162514264337593543950336", "e5", "E-400", "u", " uur", "%", "€", "٣", "１", "\u2212", "\u200B", "\0", "\uD800", "VG", "zzp", "2026-02-29", ".46", ",5", ":60",
    ];

    public byte[] Inhoud => Encoding.Unicode.GetBytes(tekst);

    /// <summary>The characters; half a character comes through, so this is UTF-16.</summary>
    public byte[] Beschadig(Random toeval, IMutant ander)
    {
        var nu = tekst;
        for (int keer = toeval.Next(1, 4); keer > 0; keer--)
        {
            int plaats = toeval.Next(nu.Length + 1), einde = toeval.Next(plaats, Math.Min(nu.Length, plaats + 4) + 1);
            nu = toeval.Next(6) switch
            {
                0 => nu[..plaats] + nu[einde..],
                1 => nu[..einde] + nu[plaats..],
                2 => nu[..plaats] + Stukken[toeval.Next(Stukken.Length)] + nu[plaats..],
                3 => nu[..plaats] + (char)toeval.Next(toeval.Next(4) == 0 ? 0x10000 : 0x80) + nu[einde..],
                4 => nu[..plaats] + toeval.Next(10) + nu[einde..],
                _ => ander is Tekstmutant een && een.Tekst is { Length: > 0 } deel ? nu[..plaats] + deel[toeval.Next(deel.Length)..] : nu[..plaats] + Stukken[toeval.Next(Stukken.Length)] + nu[einde..],
            };
        }

        return Encoding.Unicode.GetBytes(nu);
    }

    private string Tekst => tekst;

    /// <summary>The notation in bytes that this made.</summary>
    public static string Van(byte[] inhoud) => new(System.Runtime.InteropServices.MemoryMarshal.Cast<byte, char>(inhoud.AsSpan(0, inhoud.Length & ~1)));
}
