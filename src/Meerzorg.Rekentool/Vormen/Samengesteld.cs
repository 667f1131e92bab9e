using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>A list, of which the elements count from 1 in paths.</summary>
/// <param name="element">Each of its elements.</param>
/// <param name="verwacht">What is accepted, for messages; any list when left out.</param>
internal sealed class Lijstvorm<T>(Vorm<T> element, Tekst? verwacht = null) : Vorm<ImmutableArray<T>>
{
    public override Tekst Verwacht { get; } = verwacht ?? new("een lijst [ … ]", "a list [ … ]");

    public override IReadOnlyList<Vorm> Delen => [element];

    /// <summary>How many elements are accepted, for messages; any number when left out.</summary>
    public Geheelvorm? Aantal { get; init; }

    public override string Soort => SoortMet(vorm => vorm.Naam);

    public override string SoortMet(Func<IObjectvorm, string> naam) => $"lijst: {element.SoortMet(naam)}";

    /// <summary>An element that cannot be read keeps its place, so that the faults of the others have the right number.</summary>
    public override ImmutableArray<T> Lees(JsonElement element1, Leesplaats plaats)
    {
        if (element1.ValueKind != JsonValueKind.Array)
        {
            plaats.MeldType(element1, Verwacht);
            return [];
        }

        var gelezen = ImmutableArray.CreateBuilder<T>(element1.GetArrayLength());
        foreach (var deel in element1.EnumerateArray()) gelezen.Add(element.Lees(deel, plaats.Element(gelezen.Count + 1)));
        return gelezen.ToImmutable();
    }

    public override void Schrijf(Utf8JsonWriter json, ImmutableArray<T> waarde, Schrijfwijze wijze)
    {
        json.WriteStartArray();
        if (!waarde.IsDefault)
        {
            foreach (var (nummer, deel) in waarde.Index())
            {
                try
                {
                    element.Schrijf(json, deel, wijze);
                }
                catch (OngeldigeInvoerException fout)
                {
                    throw fout.Onder(string.Create(CultureInfo.InvariantCulture, $"{nummer + 1}"));
                }
            }
        }

        json.WriteEndArray();
    }

    public override bool IsBinnen(ImmutableArray<T> waarde)
    {
        if (Aantal?.IsBinnen(waarde.IsDefault ? 0 : waarde.Length) == false) return false;
        if (waarde.IsDefault) return true;
        foreach (var deel in waarde)
        {
            if (deel is null || !element.IsBinnen(deel)) return false;
        }

        return true;
    }

    public override void Controleer(ImmutableArray<T> waarde, string pad, string? regel, Foutenlijst fouten)
    {
        Aantal?.Controleer(waarde.IsDefault ? 0 : waarde.Length, pad, regel, fouten);
        if (waarde.IsDefault) return;
        foreach (var (nummer, deel) in waarde.Index())
        {
            var plaats = string.Create(CultureInfo.InvariantCulture, $"{pad}.{nummer + 1}");
            if (deel is not null) element.Controleer(deel, plaats, regel, fouten);

            // What could not be read is nothing too, and has its fault.
            else if (fouten.IsGoed(plaats)) fouten.Meld(Foutsoort.Ontbreekt, plaats, new("niets", "nothing"), element.Verwacht, regel);
        }
    }

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "array");
        schema.Vorm("items", element);
        if (Aantal is not { } aantal) return;
        schema.Getal("minItems", aantal.Minimum);
        if (aantal.Maximum < int.MaxValue) schema.Getal("maxItems", aantal.Maximum);
    }
}

/// <summary>An object whose names are data, each name once; written in the order in which it was read or made.</summary>
/// <param name="waarde">The value under each name.</param>
/// <param name="keurNaam">Reports, at its place, a name that cannot stand there; its value is read all the same.</param>
internal sealed class Kaartvorm<T>(Vorm<T> waarde, Action<string, Leesplaats>? keurNaam = null) : Vorm<IReadOnlyDictionary<string, T>>
{
    public override Tekst Verwacht { get; } = new("een object { … }", "an object { … }");

    public override IReadOnlyList<Vorm> Delen => [waarde];

    public override string Soort => SoortMet(vorm => vorm.Naam);

    /// <summary>The names that make sense, for schemas; any text when left out.</summary>
    public Func<Vorm>? Namen { get; init; }

    public override string SoortMet(Func<IObjectvorm, string> naam) => $"object met per naam een {waarde.SoortMet(naam)}";

    public override IReadOnlyDictionary<string, T> Lees(JsonElement element, Leesplaats plaats)
    {
        var gelezen = new Dictionary<string, T>(StringComparer.Ordinal);
        if (element.ValueKind != JsonValueKind.Object)
        {
            plaats.MeldType(element, Verwacht);
            return gelezen;
        }

        var lezing = new Objectlezing(element, plaats);
        foreach (var lid in element.EnumerateObject())
        {
            var opPlaats = plaats.Onder(Jsontekst.Naam(lid), plaats.Regel, lezing);
            if (gelezen.ContainsKey(lid.Name))
            {
                opPlaats.Meld(Foutsoort.DubbelLid, new("het lid nog een keer", "the member once more"), new("elk lid één keer", "each member once"));
                continue;
            }

            keurNaam?.Invoke(lid.Name, opPlaats);
            gelezen.Add(lid.Name, waarde.Lees(lid.Value, opPlaats));
        }

        return gelezen;
    }

    public override void Schrijf(Utf8JsonWriter json, IReadOnlyDictionary<string, T> paren, Schrijfwijze wijze)
    {
        json.WriteStartObject();
        foreach (var (naam, deel) in paren)
        {
            json.WritePropertyName(naam);
            waarde.Schrijf(json, deel, wijze);
        }

        json.WriteEndObject();
    }

    public override bool IsBinnen(IReadOnlyDictionary<string, T> paren)
    {
        foreach (var deel in paren.Values)
        {
            if (!waarde.IsBinnen(deel)) return false;
        }

        return true;
    }

    public override void Controleer(IReadOnlyDictionary<string, T> paren, string pad, string? regel, Foutenlijst fouten)
    {
        foreach (var (naam, deel) in paren) waarde.Controleer(deel, $"{pad}.{naam}", regel, fouten);
    }

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "object");
        if (Namen is not null) schema.Vorm("propertyNames", Namen());
        schema.Vorm("additionalProperties", waarde);
    }
}

/// <summary>A value that may be nothing.</summary>
internal sealed class Nietsvorm<T>(Vorm<T> vorm) : Vorm<T?>
    where T : struct
{
    public override Tekst Verwacht => vorm.Verwacht;

    public override IReadOnlyList<Vorm> Delen => [vorm];

    public override string Soort => vorm.Soort;

    public override string SoortMet(Func<IObjectvorm, string> naam) => vorm.SoortMet(naam);

    /// <summary>What cannot be read is nothing, so that no later check sees a value that nobody wrote.</summary>
    public override T? Lees(JsonElement element, Leesplaats plaats)
    {
        int voor = plaats.Fouten.Aantal;
        var waarde = vorm.Lees(element, plaats);
        return plaats.Fouten.Aantal == voor ? waarde : null;
    }

    public override void Schrijf(Utf8JsonWriter json, T? waarde, Schrijfwijze wijze)
    {
        if (waarde is { } er) vorm.Schrijf(json, er, wijze);
        else json.WriteNullValue();
    }

    public override bool IsBinnen(T? waarde) => waarde is not { } er || vorm.IsBinnen(er);

    public override void Controleer(T? waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (waarde is { } er) vorm.Controleer(er, pad, regel, fouten);
    }

    public override void Schema(Schemaschrijver schema) => vorm.Schema(schema);
}

/// <summary>A value that stands there either in short, as one time, or as an object.</summary>
/// <param name="kort">The short form.</param>
/// <param name="uitKort">From the short form.</param>
/// <param name="naarKort">To the short form; <see langword="null"/> where only the object says it all.</param>
/// <param name="lang">The object.</param>
internal sealed class Ofvorm<T>(Vorm<Uren> kort, Func<Uren, T> uitKort, Func<T, Uren?> naarKort, Objectvorm<T> lang) : Vorm<T>
{
    public override Tekst Verwacht => kort.Verwacht;

    public override IReadOnlyList<Vorm> Delen => [kort, lang];

    public override string Soort => SoortMet(vorm => vorm.Naam);

    public override string SoortMet(Func<IObjectvorm, string> naam) => $"{kort.Soort}, of {lang.SoortMet(naam)}";

    public override T Lees(JsonElement element, Leesplaats plaats) =>
        element.ValueKind == JsonValueKind.Object ? lang.Lees(element, plaats) : uitKort(kort.Lees(element, plaats));

    public override void Schrijf(Utf8JsonWriter json, T waarde, Schrijfwijze wijze)
    {
        if (naarKort(waarde) is { } uren) kort.Schrijf(json, uren, wijze);
        else lang.Schrijf(json, waarde, wijze);
    }

    public override T LeesVeld(string veld, in Notatiecontext context, Leesplaats plaats) => uitKort(kort.LeesVeld(veld, context, plaats));

    public override bool IsBinnen(T waarde) => lang.IsBinnen(waarde);

    public override void Controleer(T waarde, string pad, string? regel, Foutenlijst fouten) => lang.Controleer(waarde, pad, regel, fouten);

    public override void Schema(Schemaschrijver schema) => schema.Keuze("anyOf", kort, lang);
}

/// <summary>A member that is an object with members of what holds it: a section of a document.</summary>
internal sealed class Deellid<T>(string naam, Objectvorm<T> deel, string betekenis) : Lid<T>(naam, betekenis, Lidwijze.Verplicht)
{
    public override Vorm Vorm => deel;

    public override bool IsAltijdGeschreven => true;

    public override T Lees(T doel, JsonElement element, Leesplaats plaats) => deel.LeesIn(doel, element, plaats);

    public override void Schrijf(Utf8JsonWriter json, T bron, Schrijfwijze wijze)
    {
        json.WritePropertyName(Naam);
        deel.Schrijf(json, bron, wijze);
    }

    public override IEnumerable<Kolomlid<T>> Kolommen() => deel.Kolommen().Select(kolom => kolom with { Pad = $"{Naam}.{kolom.Pad}" });

    public override bool IsBinnen(T bron) => deel.IsBinnen(bron);

    public override void Controleer(T bron, string voorvoegsel, Foutenlijst fouten) => deel.Controleer(bron, voorvoegsel + Naam, Regel, fouten);
}

/// <summary>A member that is one value, or an object with the parts of it; the parts belong to the same object as the whole.</summary>
internal sealed class Heelofdelenlid<T> : Lid<T>
{
    private readonly Lid<T> _heel;
    private readonly Objectvorm<T> _delen;

    /// <param name="heel">The member as one value.</param>
    /// <param name="delen">Its parts.</param>
    public Heelofdelenlid(Lid<T> heel, Objectvorm<T> delen)
        : base(heel.Naam, heel.Betekenis, heel.Wijze)
    {
        (_heel, _delen) = (heel, delen);
        (Regel, Kolom) = (heel.Regel, heel.Kolom);
        Vorm = new Heelofdelenvorm(heel.Vorm, delen);
    }

    public override Vorm Vorm { get; }

    public override bool IsAltijdGeschreven => _heel.IsAltijdGeschreven;

    public override T Lees(T doel, JsonElement element, Leesplaats plaats) =>
        element.ValueKind == JsonValueKind.Object ? _delen.LeesIn(doel, element, plaats) : _heel.Lees(doel, element, plaats);

    public override void Schrijf(Utf8JsonWriter json, T bron, Schrijfwijze wijze) => _heel.Schrijf(json, bron, wijze);

    public override IEnumerable<Kolomlid<T>> Kolommen() => _heel.Kolommen();

    public override bool IsBinnen(T bron) => _heel.IsBinnen(bron);

    public override void Controleer(T bron, string voorvoegsel, Foutenlijst fouten) => _heel.Controleer(bron, voorvoegsel, fouten);

    private sealed class Heelofdelenvorm(Vorm heel, Vorm delen) : Vorm
    {
        public override Tekst Verwacht => heel.Verwacht;

        public override IReadOnlyList<Vorm> Delen => [heel, delen];

        public override string Soort => SoortMet(vorm => vorm.Naam);

        public override string SoortMet(Func<IObjectvorm, string> naam) => $"{heel.Soort}, of {delen.SoortMet(naam)}";

        public override void Schema(Schemaschrijver schema) => schema.Keuze("anyOf", heel, delen);
    }
}

/// <summary>An object that is kept to the letter; what stands in it is read where it is used.</summary>
/// <param name="vormen">What it can be, for schemas.</param>
internal sealed class Letterlijkvorm(params Vorm[] vormen) : Vorm<JsonElement>
{
    public override Tekst Verwacht { get; } = new("een object { … }", "an object { … }");

    public override string Soort => "object";

    public override JsonElement Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.Object) plaats.MeldType(element, Verwacht);
        return element;
    }

    public override void Schrijf(Utf8JsonWriter json, JsonElement waarde, Schrijfwijze wijze) => waarde.WriteTo(json);

    public override void Schema(Schemaschrijver schema) => schema.Keuze("anyOf", vormen);
}

/// <summary>Something that is only written, by the description of what it is a case or a part of.</summary>
internal sealed class Deelvorm<T, TGeheel>(Vorm<TGeheel> geheel, Func<T, TGeheel> van) : Uitvoervorm<T>
{
    public override string Soort => geheel.Soort;

    public override void Schrijf(Utf8JsonWriter json, T waarde, Schrijfwijze wijze) => geheel.Schrijf(json, van(waarde), wijze);

    public override void Schema(Schemaschrijver schema) => geheel.Schema(schema);
}
