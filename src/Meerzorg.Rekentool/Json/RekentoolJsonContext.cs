using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Cyclus;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Jaarwissel;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Json;

/// <summary>The types that System.Text.Json reads and writes, for programs that are trimmed or compiled ahead of time, where it may not look types up by itself.</summary>
/// <remarks>For types of your own that hold these, put it behind yours: <c>TypeInfoResolver = JsonTypeInfoResolver.Combine(Eigen.Default, RekentoolJsonContext.Default)</c>.</remarks>
/// <example><code>
/// string json = JsonSerializer.Serialize(aanvraag, RekentoolJsonContext.Default.Aanvraag);
/// Console.WriteLine(JsonSerializer.Deserialize(json, RekentoolJsonContext.Default.Aanvraag) == aanvraag); // True
/// </code></example>
[JsonSerializable(typeof(Uren))]
[JsonSerializable(typeof(Zorgprofiel))]
[JsonSerializable(typeof(Leveringsvorm))]
[JsonSerializable(typeof(Sector))]
[JsonSerializable(typeof(Maatwerkgroep))]
[JsonSerializable(typeof(Klasse))]
[JsonSerializable(typeof(Aanvraag))]
[JsonSerializable(typeof(Zorginzet))]
[JsonSerializable(typeof(Behandelinzet))]
[JsonSerializable(typeof(Contextmiddelen))]
[JsonSerializable(typeof(Groepsaanvraag))]
[JsonSerializable(typeof(Groepsclient))]
[JsonSerializable(typeof(Dagprogramma))]
[JsonSerializable(typeof(Weekinzet))]
[JsonSerializable(typeof(Programmarij))]
[JsonSerializable(typeof(Afwezigheid))]
[JsonSerializable(typeof(Tijdvak))]
[JsonSerializable(typeof(Programmadag))]
[JsonSerializable(typeof(Zorgsoort))]
[JsonSerializable(typeof(Bezetting))]
[JsonSerializable(typeof(Nachtinzet))]
[JsonSerializable(typeof(Aanvraagsoort))]
[JsonSerializable(typeof(Verhuizing))]
[JsonSerializable(typeof(OudeBeschikking))]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(Termijnaanvraag))]
[JsonSerializable(typeof(Groepstermijnaanvraag))]
[JsonSerializable(typeof(Groepslid))]
[JsonSerializable(typeof(Periode))]
[JsonSerializable(typeof(Preventievoorwaarden))]
[JsonSerializable(typeof(Aanbiedersituatie))]
[JsonSerializable(typeof(Meerzorgclient))]
[JsonSerializable(typeof(NieuweGroep))]
[JsonSerializable(typeof(Zorgplan))]
[JsonSerializable(typeof(Heraanvraag))]
[JsonSerializable(typeof(Groepsuitkomst))]
[JsonSerializable(typeof(Verhuisuitkomst))]
[JsonSerializable(typeof(Termijnuitkomst))]
[JsonSerializable(typeof(Groepstermijnuitkomst))]
[JsonSerializable(typeof(Meerzorgcyclus))]
[JsonSerializable(typeof(Volledigheid))]
[JsonSerializable(typeof(Pgbuitkomst))]
[JsonSerializable(typeof(Jaarvergelijking))]
[JsonSerializable(typeof(Herijkingsuitkomst))]
[JsonSerializable(typeof(Herberekening))]
[JsonSerializable(typeof(Uitkomst))]
[JsonSerializable(typeof(Meerzorgwaardig))]
[JsonSerializable(typeof(BinnenZorgprofiel))]
[JsonSerializable(typeof(NietMeerzorgwaardig))]
[JsonSerializable(typeof(Meerzorgprofiel))]
[JsonSerializable(typeof(Maatwerk))]
public sealed partial class RekentoolJsonContext : JsonSerializerContext;
