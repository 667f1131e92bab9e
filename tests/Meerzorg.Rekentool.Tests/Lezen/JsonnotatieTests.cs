using System.Globalization;
using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Lezen;

/// <summary>The policy of notations on values of a JSON file: a number by its digits, a text by what is in it, anything else by its type.</summary>
public class JsonnotatieTests
{
    private static readonly Geheelveld Aantal = new(new("een geheel getal", "a whole number"), 1, 366);

    private static readonly string[] Waarden =
    [
        "\"40:30\"", "\"44.46\"", "\" 2026-03-01 \"", "\"01-03-2026\"", "\"7:30\"", "\"7.30\"", "40", "44.46", "1.040", "12.500", "0.95", "95", "1e4", "1e30", "2.0", "\"95 %\"", "\"€ 10.000,00\"", "\"12\"", "46082",
        "true", "false", "\"ja\"", "\"ONWAAR\"", "null", "[1]", "{}", "\"\"", "\"\\u200b40:30\"",
    ];

    [Fact]
    public void De_waarden()
    {
        var tabel = new StringBuilder();
        foreach (var waarde in Waarden)
        {
            var element = JsonDocument.Parse(waarde).RootElement;
            tabel.Append(waarde).Append('\n');
            Regel("tijd", Jsonnotatie.TryTijd(element, Urennotatie.Onvermeld, Tijdvorm.PerWeek.Maximum, out var tijd, out var fout), tijd, fout);
            Regel("tijdstip", Jsonnotatie.TryTijdstip(element, out tijd, out fout), tijd, fout);
            Regel("bedrag", Jsonnotatie.TryGetal(element, Getalvorm.EuroPerJaar.Veld, out decimal getal, out fout), getal.ToString(CultureInfo.InvariantCulture), fout);
            Regel("fractie", Jsonnotatie.TryGetal(element, Getalveld.Fractie, out getal, out fout), getal.ToString(CultureInfo.InvariantCulture), fout);
            Regel("geheel", Jsonnotatie.TryGeheel(element, Aantal, out int geheel, out fout), geheel, fout);
            Regel("datum", Jsonnotatie.TryDatum(element, out var datum, out fout), Notatie.Datum(datum), fout);
            Regel("ja of nee", Jsonnotatie.TryJaNee(element, out bool antwoord, out fout), antwoord, fout);
        }

        Snapshot.Klopt(tabel.ToString());

        void Regel(string soort, bool gelezen, object waarde, in Notatiefout fout) =>
            tabel.Append("    ").Append(soort.PadRight(10)).Append(gelezen ? $"{waarde}" : $"{fout.Soort}: {fout.Op("lid").In(Taal.Nederlands)}").Append('\n');
    }

    [Theory]
    [InlineData("\"44.46\"", Urennotatie.Decimaal, "44:27:36")]
    [InlineData("\"44.46\"", Urennotatie.UrenEnMinuten, "44:46")]
    public void Een_opgegeven_notatie_geldt_ook_hier(string json, Urennotatie notatie, string verwacht)
    {
        Assert.True(Jsonnotatie.TryTijd(JsonDocument.Parse(json).RootElement, notatie, Tijdvorm.PerWeek.Maximum, out var tijd, out _));
        Assert.Equal(verwacht, tijd.ToString());
    }
}
