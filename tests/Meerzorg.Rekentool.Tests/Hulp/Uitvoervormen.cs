using System.Collections.Immutable;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Every output that is described, and the objects in them.</summary>
internal static class Uitvoervormen
{
    /// <summary>The outputs: a document each.</summary>
    public static ImmutableArray<Vorm> Alle { get; } =
    [
        Uitkomstvorm.Van, Groepsuitkomstvorm.Van, Weekinzetuitvoervorm.Van, Verhuisuitkomstvorm.Van, Termijnuitkomstvorm.Van, Groepstermijnuitkomstvorm.Van, Meerzorgcyclusvorm.Van,
        Volledigheidsvorm.Van, Rekenstaatvorm.Van, Herberekeningvorm.Van, Motiveringsvorm.Van, Pgbuitkomstvorm.Van, Scenariovorm.Van, Jaarvergelijkingvorm.Van, Herijkingsvorm.Van,
        Parametersetvormen.Set, Parametersetvormen.Keuring, Parametersetvormen.Verschil, ZorgprofielJson.Vorm,
    ];

    /// <summary>The outputs and every object in them, by the name they have in schemas and documents.</summary>
    public static ImmutableDictionary<string, IObjectvorm> OpNaam { get; } = Objectvormen.OpNaam(Alle.Cast<IObjectvorm>());
}
