using System.Collections.Immutable;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>What the documents say of the members of an input is what its description says, by which it is read.</summary>
public class Invoertabellen
{
    /// <summary>The inputs: a document each.</summary>
    private static readonly ImmutableArray<IObjectvorm> Alle =
    [
        AanvraagJson.Document, GroepJson.Document, Dagprogramma.Vorm, Verhuizing.Vorm, TermijnJson.Document, DossierJson.Document,
        CyclusJson.Document, Zorgkantoorbeleid.Vorm, ZorgplanJson.Document, Herijkingsbeleid.Vorm,
    ];

    /// <summary>The inputs and every object in them, by name.</summary>
    private static readonly ImmutableDictionary<string, IObjectvorm> OpNaam = Verzamel();

    public static TheoryData<string> Paginas { get; } = [.. Ledentabel.Paginas];

    [Theory]
    [MemberData(nameof(Paginas))]
    public void De_tabellen_met_leden_volgen_uit_de_beschrijvingen(string pad) =>
        Snapshot.KloptMetBestand(Ledentabel.Bijgewerkt(Document.Lees(pad), OpNaam), Projectmap.Pad(pad));

    [Fact]
    public void Elke_invoer_heeft_een_tabel() => Assert.Empty(Alle.Select(vorm => vorm.Naam).Except(Ledentabel.Namen));

    private static ImmutableDictionary<string, IObjectvorm> Verzamel()
    {
        var vormen = ImmutableDictionary.CreateBuilder<string, IObjectvorm>(StringComparer.Ordinal);
        foreach (var invoer in Alle) Voeg(invoer);
        return vormen.ToImmutable();

        void Voeg(IObjectvorm vorm)
        {
            if (vormen.TryGetValue(vorm.Naam, out var zelfde))
            {
                Assert.Same(zelfde, vorm); // a name is that of one object, also in schemas
                return;
            }

            vormen.Add(vorm.Naam, vorm);
            foreach (var binnen in vorm.Leden.Select(lid => Ledentabel.Object(lid.Vorm)).OfType<IObjectvorm>()) Voeg(binnen);
        }
    }
}
