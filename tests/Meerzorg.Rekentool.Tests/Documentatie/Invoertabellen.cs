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
    private static readonly ImmutableDictionary<string, IObjectvorm> OpNaam = Objectvormen.OpNaam(Alle);

    public static TheoryData<string> Paginas { get; } = [.. Ledentabel.Paginas];

    [Theory]
    [MemberData(nameof(Paginas))]
    public void De_tabellen_met_leden_volgen_uit_de_beschrijvingen(string pad) =>
        Snapshot.KloptMetBestand(new Invoertabel(OpNaam).Bijgewerkt(Document.Lees(pad)), Projectmap.Pad(pad));

    [Fact]
    public void Elke_invoer_heeft_een_tabel() => Assert.Empty(Alle.Select(vorm => vorm.Naam).Except(Ledentabel.Namen));
}
