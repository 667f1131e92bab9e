using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>The objects in descriptions.</summary>
internal static class Objectvormen
{
    /// <summary>The object that a value is, or that is in it.</summary>
    public static IObjectvorm? In(Vorm vorm)
    {
        IObjectvorm? gevonden = null;
        vorm.SoortMet(binnen =>
        {
            gevonden = binnen;
            return "";
        });
        return gevonden;
    }

    /// <summary>Documents and every object in them, by the name they have in schemas and documents, which is that of one object.</summary>
    public static ImmutableDictionary<string, IObjectvorm> OpNaam(IEnumerable<IObjectvorm> documenten)
    {
        var vormen = ImmutableDictionary.CreateBuilder<string, IObjectvorm>(StringComparer.Ordinal);
        foreach (var document in documenten) Voeg(document);
        return vormen.ToImmutable();

        void Voeg(IObjectvorm vorm)
        {
            if (vormen.TryGetValue(vorm.Naam, out var zelfde))
            {
                Assert.Same(zelfde, vorm);
                return;
            }

            vormen.Add(vorm.Naam, vorm);
            foreach (var binnen in vorm.Leden.Select(lid => In(lid.Vorm)).OfType<IObjectvorm>()) Voeg(binnen);
        }
    }
}
