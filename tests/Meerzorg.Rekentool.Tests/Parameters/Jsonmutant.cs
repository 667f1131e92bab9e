using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>Damages JSON text: its bits, its tokens or its structure. The same random numbers give the same damage.</summary>
internal sealed class Jsonmutant
{
    /// <summary>What a writer, a stranger or an attacker may put in the place of a value.</summary>
    private static readonly byte[][] Gekke =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-1", "1", "2025", "1e999", "1E-400", "2147483648", "-0.0", "NaN", "{}", "[]", "{", "}", "[", "]", ",", ":", "\"", "//", "\"\"", "\" \"",
            "\"0\"", "\"-1\"", "\"+1\"", "\".5\"", "\"5.\"", "\"1e5\"", "\"1,5\"", "\"0x10\"", "\"١٢\"", "\"0.0000009\"", "\"0.000001\"", "\"0.999999999999\"", "\"1000000000\"", "\"1000000001\"",
            "\"79228162514264337593543950335\"", "\"79228162514264337593543950336\"", "\"0.0000000000000000000000000001\"", "\"1.00\"",
            "\"0:00\"", "\"0:00:01\"", "\"2000:00\"", "\"2000:00:01\"", "\"-1:00\"", "\"1:60\"", "\"8:26:15,5\"", "\"999999999:59:59\"", "\"8.4375\"", "\"25:00:00.0\"",
            "\"maatwerk\"", "\"meerzorgprofiel 0\"", "\"meerzorgprofiel 1\"", "\"meerzorgprofiel 6\"", "\"meerzorgprofiel 7\"", "\"meerzorgprofiel 01\"", "\"meerzorgprofiel 99999999999\"",
            "\"gepubliceerd\"", "\"afgeleid\"", "\"eigen\"", "\"Eigen\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2026-02-29\"", "\"2026-06-30\"",
            "\"VG7\"", "\"LG5\"", "\"euro per jaar\"", "\"fractie\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\x\"", "\"a.b\"", "\"a|b\\nc\"", "\"jaar\":2026,\"jaar\":2026",
        }.Select(Encoding.UTF8.GetBytes),
        [0], [0xFF], [0xC0, 0x80], [(byte)'"', 0x80, (byte)'"'], [(byte)'"', 0xED, 0xA0, 0x80, (byte)'"'], [0xEF, 0xBB, 0xBF],
        Encoding.UTF8.GetBytes($"\"{new string('9', 500)}\""),
        Encoding.UTF8.GetBytes($"\"0.{new string('0', 40)}1\""),
        Encoding.UTF8.GetBytes(new string('9', 400)),
        Encoding.UTF8.GetBytes(new string('[', 20) + new string(']', 20)),
        Encoding.UTF8.GetBytes(new string('[', 5000)),
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 300))),
    ];

    private readonly byte[] _tekst;
    private readonly List<Range> _tokens = [];
    private readonly List<Range> _waarden = []; // whole values, also objects and lists
    private readonly List<Range> _leden = []; // name and value
    private readonly List<int> _cijfers = []; // digits inside text and numbers

    public Jsonmutant(byte[] tekst)
    {
        _tekst = tekst;
        var lezer = new Utf8JsonReader(tekst);
        var open = new Stack<(int Begin, int? Lid)>();
        int? lid = null;
        while (lezer.Read())
        {
            int begin = (int)lezer.TokenStartIndex, eind = (int)lezer.BytesConsumed;
            if (lezer.TokenType == JsonTokenType.PropertyName)
            {
                lid = begin;
                _tokens.Add(begin..(begin + lezer.ValueSpan.Length + 2));
                continue;
            }

            _tokens.Add(begin..eind);
            if (lezer.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push((begin, lid));
                lid = null;
                continue;
            }

            int vanaf = begin;
            if (lezer.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) (vanaf, lid) = open.Pop();
            else _cijfers.AddRange(Enumerable.Range(begin, eind - begin).Where(plaats => char.IsAsciiDigit((char)tekst[plaats])));
            _waarden.Add(vanaf..eind);
            if (lid is { } naam) _leden.Add(naam..eind);
            lid = null;
        }
    }

    /// <summary>The text with one to three kinds of damage.</summary>
    public byte[] Beschadig(Random toeval)
    {
        // What needs places in the undamaged text comes first.
        var mutant = toeval.Next(8) switch
        {
            0 => Bits(_tekst, toeval),
            1 or 2 => Vervang(Kies(_cijfers, toeval) is var plaats ? plaats..(plaats + 1) : default, [(byte)('0' + toeval.Next(10))]),
            3 => Vervang(Kies(_tokens, toeval), Kies(Gekke, toeval)),
            4 => Vervang(Kies(_waarden, toeval), Kies(Gekke, toeval)),
            5 => Vervang(Kies(_waarden, toeval), _tekst[Kies(_waarden, toeval)]),
            6 => toeval.Next(2) == 0 ? Verwissel(Kies(_waarden, toeval), Kies(_waarden, toeval)) : Verwissel(Kies(_tokens, toeval), Kies(_tokens, toeval)),
            _ => toeval.Next(3) switch
            {
                0 => ZonderLid(Kies(_leden, toeval)),
                1 => Verdubbel(Kies(_leden, toeval)),
                _ => Verdubbel(Kies(_waarden, toeval)),
            },
        };
        return toeval.Next(6) == 0 ? Bits(mutant, toeval) : mutant;
    }

    /// <summary>Every value replaced by each of a few, and every member away, and twice.</summary>
    public IEnumerable<byte[]> ElkOpZich() =>
    [
        .. from deel in _waarden from vreemd in (string[])["null", "0", "\"\"", "[]", "{}"] select Vervang(deel, Encoding.UTF8.GetBytes(vreemd)),
        .. _leden.Select(ZonderLid),
        .. _leden.Select(Verdubbel),
    ];

    private static T Kies<T>(IReadOnlyList<T> uit, Random toeval) => uit[toeval.Next(uit.Count)];

    private static byte[] Bits(byte[] tekst, Random toeval)
    {
        int plaats = toeval.Next(tekst.Length + 1), lengte = Math.Min(toeval.Next(1, 40), tekst.Length - plaats);
        var kopie = (byte[])tekst.Clone();
        switch (toeval.Next(6))
        {
            case 0 when lengte > 0:
                kopie[plaats] ^= (byte)(1 << toeval.Next(8));
                return kopie;
            case 1 when lengte > 0:
                kopie[plaats] = (byte)toeval.Next(256);
                return kopie;
            case 2:
                return [.. tekst[..plaats], .. tekst[(plaats + lengte)..]];
            case 3:
                return [.. tekst[..(plaats + lengte)], .. tekst[plaats..]];
            case 4:
                return [.. tekst[..plaats], .. Kies(Gekke, toeval), .. tekst[plaats..]];
            default:
                return tekst[..plaats];
        }
    }

    private byte[] Vervang(Range deel, byte[] door) => [.. _tekst[..deel.Start.Value], .. door, .. _tekst[deel.End.Value..]];

    private byte[] Verdubbel(Range deel) => [.. _tekst[..deel.End.Value], (byte)',', .. _tekst[deel], .. _tekst[deel.End.Value..]];

    private byte[] Verwissel(Range een, Range ander)
    {
        if (een.Start.Value > ander.Start.Value) (een, ander) = (ander, een);
        return een.End.Value > ander.Start.Value
            ? Vervang(een, _tekst[ander]) // one inside the other
            : [.. _tekst[..een.Start.Value], .. _tekst[ander], .. _tekst[een.End.Value..ander.Start.Value], .. _tekst[een], .. _tekst[ander.End.Value..]];
    }

    /// <summary>Without the member and one of the commas beside it.</summary>
    private byte[] ZonderLid(Range lid)
    {
        var (begin, eind) = (lid.Start.Value, lid.End.Value);
        int na = eind;
        while (char.IsWhiteSpace((char)_tekst[na])) na++;
        if (_tekst[na] == (byte)',') return Vervang(begin..(na + 1), []);
        while (char.IsWhiteSpace((char)_tekst[begin - 1])) begin--;
        return Vervang(_tekst[begin - 1] == (byte)',' ? (begin - 1)..eind : begin..eind, []);
    }
}
