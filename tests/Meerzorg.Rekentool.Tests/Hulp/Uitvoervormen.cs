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
        Uitkomstvorm.Van, Groepsuitkomstvorm.Van, Weekinzetuitvoervorm.Van, Verhuisuitkomstvorm.Van, Termijnuitkomstvorm.Van, Meerzorgcyclusvorm.Van,
        Volledigheidsvorm.Van, Herberekeningvorm.Van, Motiveringsvorm.Van, Pgbuitkomstvorm.Van, Scenariovorm.Van, Jaarvergelijkingvorm.Van, Herijkingsvorm.Van,
        Parametersetvormen.Set, Parametersetvormen.Keuring, Parametersetvormen.Verschil, ZorgprofielJson.Vorm,
    ];

    /// <summary>The outputs and every object in them, by the name they have in schemas and documents.</summary>
    public static ImmutableDictionary<string, IObjectvorm> OpNaam { get; } = Verzamel();

    /// <summary>The object that a value is, or that is in it.</summary>
    public static IObjectvorm? Object(Vorm vorm)
    {
        IObjectvorm? gevonden = null;
        vorm.SoortMet(binnen =>
        {
            gevonden = binnen;
            return "";
        });
        return gevonden;
    }

    private static ImmutableDictionary<string, IObjectvorm> Verzamel()
    {
        var vormen = ImmutableDictionary.CreateBuilder<string, IObjectvorm>(StringComparer.Ordinal);
        foreach (var uitvoer in Alle) Voeg((IObjectvorm)uitvoer);
        return vormen.ToImmutable();

        void Voeg(IObjectvorm vorm)
        {
            if (vormen.TryGetValue(vorm.Naam, out var zelfde))
            {
                Assert.Same(zelfde, vorm);
                return;
            }

            vormen.Add(vorm.Naam, vorm);
            foreach (var binnen in vorm.Leden.Select(lid => Object(lid.Vorm)).OfType<IObjectvorm>()) Voeg(binnen);
        }
    }
}
