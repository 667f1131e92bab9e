using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool.Tests.Fuzz;

/// <summary>Damages JSON text: its bits, its tokens or its structure. The same random numbers give the same damage.</summary>
internal sealed class Jsonmutant : IMutant
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
            "\"44.46\"", "\"44,60\"", "\"1.040\"", "\"24:00\"", "\"24:01\"", "\"-0:00\"", "\"1:00:00.000000000001\"", "\"0:00:00,0000000000001\"", "\" 7:30 \"", "\"44:45u\"", "\"106000:00\"",
            "\"ja\"", "\"Nee\"", "\"1 op 3\"", "\"0 op 3\"", "\"1 op 0,1\"", "\"10:100\"", "\"1 op 79228162514264337593543950335\"", "\"zzp 7-vg\"", "\"VG7+\"", "\"2026-3-1\"", "\"1-3-2026\"", "\"2199-12-31\"", "\"2200-01-01\"",
            "\"eind februari\"", "\"31 februari\"", "\"111222333\"", "\"000000000\"", "1e27", "-1e27", "1e-28", "0.95", "100", "1000000000", "-2147483649", "9223372036854775808", "\"e\\u0301\"", "\"\\u202e\"", "\"=1+1\"",
            "\"VG7\"", "\"LG5\"", "\"euro per jaar\"", "\"fractie\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\x\"", "\"a.b\"", "\"a|b\\nc\"", "\"jaar\":2026,\"jaar\":2026",
        }.Select(Encoding.UTF8.GetBytes),
        [0], [0xFF], [0xC0, 0x80], [(byte)'"', 0x80, (byte)'"'], [(byte)'"', 0xED, 0xA0, 0x80, (byte)'"'], [0xEF, 0xBB, 0xBF],
        Encoding.UTF8.GetBytes($"\"{new string('9', 500)}\""),
        Encoding.UTF8.GetBytes($"\"0.{new string('0', 40)}1\""),
        Encoding.UTF8.GetBytes(new string('9', 400)),
        Encoding.UTF8.GetBytes(new string('[', 15) + new string(']', 15)),
        Encoding.UTF8.GetBytes(new string('[', 20) + new string(']', 20)),
        Encoding.UTF8.GetBytes(new string('[', 5000)),
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 300))),
    ];

    private readonly byte[] _tekst;
    private readonly List<Range> _namen = []; // of members, with their quotes
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
                _namen.Add(_tokens[^1]);
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
    /// <param name="toeval">Says which.</param>
    /// <param name="ander">A text of the same kind, of which a part may be taken over; its own where left out.</param>
    public byte[] Beschadig(Random toeval, Jsonmutant? ander)
    {
        // What needs places in the undamaged text comes first.
        ander ??= this;
        var mutant = toeval.Next(9) switch
        {
            0 => Bytemutant.Beschadig(_tekst, toeval),
            1 or 2 when _cijfers.Count > 0 => Vervang(Kies(_cijfers, toeval) is var plaats ? plaats..(plaats + 1) : default, [(byte)('0' + toeval.Next(10))]),
            3 => Vervang(Kies(_tokens, toeval), Kies(Gekke, toeval)),
            4 => Vervang(Kies(_waarden, toeval), Kies(Gekke, toeval)),
            5 => Vervang(Kies(_waarden, toeval), ander._tekst[Kies(ander._waarden, toeval)]),
            6 => toeval.Next(2) == 0 ? Verwissel(Kies(_waarden, toeval), Kies(_waarden, toeval)) : Verwissel(Kies(_tokens, toeval), Kies(_tokens, toeval)),
            7 when _namen.Count > 0 && ander._namen.Count > 0 => toeval.Next(2) == 0
                ? Vervang(Kies(_namen, toeval), ander._tekst[Kies(ander._namen, toeval)])
                : Vervang(Kies(_leden, toeval), ander._tekst[Kies(ander._leden, toeval)]),
            _ when _leden.Count == 0 => Verdubbel(Kies(_waarden, toeval)),
            _ => toeval.Next(3) switch
            {
                0 => ZonderLid(Kies(_leden, toeval)),
                1 => Verdubbel(Kies(_leden, toeval)),
                _ => Verdubbel(Kies(_waarden, toeval)),
            },
        };
        return toeval.Next(6) == 0 ? Bytemutant.Beschadig(mutant, toeval) : mutant;
    }

    /// <inheritdoc/>
    public byte[] Inhoud => _tekst;

    /// <inheritdoc/>
    public byte[] Beschadig(Random toeval, IMutant ander) => Beschadig(toeval, ander as Jsonmutant);

    /// <summary>What a writer, a stranger or an attacker may put anywhere.</summary>
    public static byte[] Vreemd(Random toeval) => Kies(Gekke, toeval);

    /// <summary>Every value replaced by each of a few, and every member away, and twice.</summary>
    /// <param name="waarden">What each value is replaced by as well.</param>
    public IEnumerable<byte[]> ElkOpZich(params string[] waarden) =>
    [
        .. from deel in _waarden from vreemd in (string[])["null", "0", "\"\"", "[]", "{}", .. waarden] select Vervang(deel, Encoding.UTF8.GetBytes(vreemd)),
        .. _leden.Select(ZonderLid),
        .. _leden.Select(Verdubbel),
    ];

    private static T Kies<T>(IReadOnlyList<T> uit, Random toeval) => uit[toeval.Next(uit.Count)];

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
        while (na < _tekst.Length && char.IsWhiteSpace((char)_tekst[na])) na++;
        if (_tekst[na] == (byte)',') return Vervang(begin..(na + 1), []);
        while (char.IsWhiteSpace((char)_tekst[begin - 1])) begin--;
        return Vervang(_tekst[begin - 1] == (byte)',' ? (begin - 1)..eind : begin..eind, []);
    }
}
