using System.Text;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>Damaged files never crash the command and never give a number together with a fault.</summary>
public class FuzzTests
{
    private const int Keer = 4000;

    private static readonly string[] Brokken =
    [
        "null", "true", "[]", "{}", "[[[[[[[[[[[[[[[[[[[[", "0", "-0", "-1", "1e400", "1e-400", "1E28", "79228162514264337593543950336", "0.00000000000000000000000000001",
        "2026", "2025.0", "\"\"", "\"0:00\"", "\"-0:00\"", "\"99:99\"", "\"2000:00\"", "\"2000:00:00,000001\"", "\"999999999:59\"", "\"1,5\"", "\"1:00:00.000000000001\"",
        "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"a\\nb\"", "\"VG7+\"", "\"pgb\"", "\"jaar\":", "\"zorg\":", "\"wonen\":", "\"plusuren\": \"1:00\",", ",", ":", "}", "{", "]", "\"", "\\", "// ", "/*", "\uFEFF", "NaN",
    ];

    [Fact]
    public void Een_beschadigde_aanvraag()
    {
        var zaden = Voorbeelden().Select(Inhoud).ToArray();
        Beproef(20260101, zaden, beschadigd => VoerMet(beschadigd, "bereken", "-", "--uitleg"));
    }

    [Fact]
    public void Een_beschadigde_overlay()
    {
        byte[][] zaden =
        [
            Inhoud("voorbeelden/overlays/contextdrempel-formulier.json"),
            """{ "overlay": "o", "bron": "b", "jaar": 2026, "waarden": { "zorgprofielen.VG7.ranges.3.vanaf": "30:00:00", "zorgprofielen.VG7.ranges.3.jaarbedrag": "75000", "nachtstandaard": "3:00" } }"""u8.ToArray(),
        ];
        Beproef(20260102, zaden, beschadigd => VoerMet(beschadigd, "bereken", "voorbeelden/vg7.json", "--parameters", "-"));
    }

    [Fact]
    public void Een_beschadigde_rekenstaat()
    {
        byte[][] zaden = [Inhoud("voorbeelden/rekenstaat/vg7.json"), Encoding.UTF8.GetBytes(Voer("rekenstaat", "voorbeelden/groep/woning.json", "--parameters", "voorbeelden/overlays/contextdrempel-formulier.json").Uit)];
        Beproef(20260103, zaden, beschadigd => VoerMet(beschadigd, "herbereken", "-"), anders: 3);
    }

    [Fact]
    public void Een_beschadigd_zorgplan()
    {
        byte[][] zaden = [Inhoud("voorbeelden/pgb/eenvoudig.json"), Inhoud("voorbeelden/pgb/toezicht-en-nacht.json"), Inhoud("voorbeelden/pgb/jonge-zorgverleners.json"), Inhoud("voorbeelden/pgb/heraanvraag.json")];
        Beproef(20260104, zaden, beschadigd => VoerMet(beschadigd, "pgb", "-", "--uitleg"));
    }

    private static void Beproef(int zaad, byte[][] zaden, Func<byte[], Verloop> voer, int anders = 0)
    {
        // Always the same seed: what fails once can be looked at again.
        var toeval = new Random(zaad);
        var aflopen = new HashSet<int>();
        for (int nummer = 0; nummer < Keer; nummer++)
        {
            var beschadigd = Beschadig(zaden[toeval.Next(zaden.Length)], zaden, toeval);
            Verloop verloop;
            try
            {
                verloop = voer(beschadigd);
            }
            catch (Exception fout)
            {
                Assert.Fail($"Nummer {nummer}: {Encoding.UTF8.GetString(beschadigd)}\n{fout}");
                return;
            }

            bool goed = (verloop is { Uit.Length: > 0, Fout.Length: 0 } && (verloop.Afloop == 0 || verloop.Afloop == anders)) || verloop is { Afloop: 2, Uit.Length: 0, Fout.Length: > 0 };
            Assert.True(goed, $"Nummer {nummer}, {verloop}: {Encoding.UTF8.GetString(beschadigd)}");
            aflopen.Add(verloop.Afloop);
        }

        Assert.Superset(new HashSet<int> { 2, anders }, aflopen);
    }

    private static byte[] Beschadig(byte[] bytes, byte[][] zaden, Random toeval)
    {
        var inhoud = bytes.ToList();
        for (int beurt = toeval.Next(1, 4); beurt > 0 && inhoud.Count > 0; beurt--)
        {
            int plek = toeval.Next(inhoud.Count);
            switch (toeval.Next(7))
            {
                case 0:
                    inhoud[plek] = (byte)toeval.Next(256);
                    break;
                case 1:
                    inhoud.Insert(plek, (byte)toeval.Next(256));
                    break;
                case 2:
                    inhoud.RemoveRange(plek, Math.Min(toeval.Next(1, 20), inhoud.Count - plek));
                    break;
                case 3:
                    inhoud.InsertRange(plek, Encoding.UTF8.GetBytes(Brokken[toeval.Next(Brokken.Length)]));
                    break;
                case 4:
                    var ander = zaden[toeval.Next(zaden.Length)];
                    int begin = toeval.Next(ander.Length);
                    inhoud.InsertRange(plek, ander[begin..Math.Min(ander.Length, begin + toeval.Next(60))]);
                    break;
                default:
                    VervangWaarde(inhoud, plek, Encoding.UTF8.GetBytes(Brokken[toeval.Next(Brokken.Length)]));
                    break;
            }
        }

        return [.. inhoud];
    }

    /// <summary>Puts something else where a value was, so that the file is still JSON and the damage reaches the checks behind the parser.</summary>
    private static void VervangWaarde(List<byte> inhoud, int plek, byte[] brok)
    {
        int begin = inhoud.FindIndex(plek, teken => teken == ':') + 1;
        if (begin == 0) return;
        while (begin < inhoud.Count && inhoud[begin] == ' ') begin++;
        int einde = inhoud.FindIndex(begin, teken => teken is (byte)',' or (byte)'}' or (byte)'\n');
        if (einde < 0) return;
        inhoud.RemoveRange(begin, einde - begin);
        inhoud.InsertRange(begin, brok);
    }
}
