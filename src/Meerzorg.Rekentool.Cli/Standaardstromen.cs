using System.Text;
using Meerzorg.Rekentool.Cli.Csv;

namespace Meerzorg.Rekentool.Cli;

/// <summary>Standard input, output and error, also where they are not there.</summary>
internal static class Standaardstromen
{
    private const int Buffer = 1 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input; empty where it was closed.</summary>
    public static Stream Invoer() => Unix.WasGesloten(0) ? Stream.Null : Console.OpenStandardInput();

    /// <summary>Standard output; what is written where it was closed goes nowhere. Whoever stops reading is no fault; a full disk is.</summary>
    public static TextWriter Uit() => Unix.WasGesloten(1)
        ? TextWriter.Null
        : new StreamWriter(new Uitvoerstroom(Console.OpenStandardOutput(), "stdout"), Utf8, Buffer) { AutoFlush = !Console.IsOutputRedirected };

    /// <summary>Standard error: where it cannot be written there is nobody to tell.</summary>
    public static TextWriter Fout() => Unix.WasGesloten(2) ? TextWriter.Null : new StreamWriter(new Zwijgend(Console.OpenStandardError()), Utf8, Buffer) { AutoFlush = true };

    private sealed class Zwijgend(Stream stroom) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                stroom.Write(buffer);
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
            {
                // There is no other place to say it.
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
