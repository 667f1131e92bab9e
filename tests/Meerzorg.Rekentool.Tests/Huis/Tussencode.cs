using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>One compiled instruction, with the member it names where it names one.</summary>
internal readonly record struct Instructie(OpCode Code, MemberInfo? Lid);

/// <summary>Reads what the compiler made of the library, so that the rules of the house hold for what runs and not only for what is written.</summary>
internal static class Tussencode
{
    public const BindingFlags AllesHier = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private const byte Tweebyter = 0xFE;

    private static readonly FrozenDictionary<short, OpCode> Opcodes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(veld => (OpCode)veld.GetValue(null)!)
        .ToFrozenDictionary(code => code.Value);

    /// <summary>The package.</summary>
    public static Assembly Kern { get; } = typeof(Rekentool).Assembly;

    /// <summary>The charts and reports beside it.</summary>
    public static Assembly Weergave { get; } = typeof(Tekstrapport).Assembly;

    /// <summary>The methods and constructors that a type declares itself.</summary>
    public static IEnumerable<MethodBase> Methoden(Type type) => type.GetMembers(AllesHier).OfType<MethodBase>();

    /// <summary>The instructions of a method, in order; none for one without a body.</summary>
    public static IEnumerable<Instructie> Instructies(MethodBase methode)
    {
        if (methode.GetMethodBody()?.GetILAsByteArray() is not { } il) yield break;
        for (int plaats = 0; plaats < il.Length;)
        {
            short waarde = il[plaats++];
            if (waarde == Tweebyter) waarde = unchecked((short)(Tweebyter << 8 | il[plaats++]));
            var code = Opcodes[waarde];
            yield return new(code, Lid(methode, code, il.AsSpan(plaats)));
            plaats += Operandlengte(code, il.AsSpan(plaats));
        }
    }

    /// <summary>Every type that a method names: in its signature, locals, catch clauses and instructions; taken apart by <see cref="Delen"/>.</summary>
    public static IEnumerable<Type> Typen(MethodBase methode) =>
        Signatuur(methode)
            .Concat(methode.GetMethodBody()?.LocalVariables.Select(lokaal => lokaal.LocalType) ?? [])
            .Concat(methode.GetMethodBody()?.ExceptionHandlingClauses.Where(clausule => clausule.Flags == ExceptionHandlingClauseOptions.Clause).Select(clausule => clausule.CatchType!) ?? [])
            .Concat(Instructies(methode).SelectMany(instructie => Typen(instructie.Lid)))
            .SelectMany(Delen);

    /// <summary>Every type that a type names: base, interfaces, fields, attributes and all of <see cref="Typen(MethodBase)"/>.</summary>
    public static IEnumerable<Type> Typen(Type type) =>
        new[] { type.BaseType }.OfType<Type>()
            .Concat(type.GetInterfaces())
            .Concat(type.GetFields(AllesHier).Select(veld => veld.FieldType))
            .Concat(type.GetMembers(AllesHier).Prepend(type).SelectMany(lid => lid.GetCustomAttributesData()).Select(attribuut => attribuut.AttributeType))
            .SelectMany(Delen)
            .Concat(Methoden(type).SelectMany(Typen));

    /// <summary>A type and what it is made of: element type, generic definition and arguments, constraints of a type parameter.</summary>
    public static IEnumerable<Type> Delen(Type type)
    {
        if (type.HasElementType) return Delen(type.GetElementType()!);
        if (type.IsGenericParameter) return type.GetGenericParameterConstraints().Where(grens => !grens.ContainsGenericParameters).SelectMany(Delen);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Delen).Prepend(type.GetGenericTypeDefinition()) : [type];
    }

    /// <summary>How messages name a member.</summary>
    public static string Naam(MemberInfo lid) => lid is Type type ? type.ToString() : $"{lid.DeclaringType}.{lid.Name}";

    private static IEnumerable<Type> Typen(MemberInfo? lid) => lid switch
    {
        Type type => [type],
        FieldInfo veld => [veld.DeclaringType!, veld.FieldType],
        MethodBase methode => Signatuur(methode).Append(methode.DeclaringType!).Concat(methode.IsGenericMethod ? methode.GetGenericArguments() : []),
        _ => [],
    };

    private static IEnumerable<Type> Signatuur(MethodBase methode) =>
        methode.GetParameters().Select(parameter => parameter.ParameterType).Concat(methode is MethodInfo { ReturnType: var terug } ? [terug] : []);

    private static MemberInfo? Lid(MethodBase methode, OpCode code, ReadOnlySpan<byte> operand)
    {
        if (code.OperandType is not (OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)) return null;
        return methode.Module.ResolveMember(
            BitConverter.ToInt32(operand),
            methode.DeclaringType!.IsGenericType ? methode.DeclaringType.GetGenericArguments() : null,
            methode.IsGenericMethod ? methode.GetGenericArguments() : null);
    }

    private static int Operandlengte(OpCode code, ReadOnlySpan<byte> operand) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(operand),
        _ => 4,
    };
}
