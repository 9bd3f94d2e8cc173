package org.shuangyong.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Seals one field with SM4 (GB/T 32907) in GCM: {@code <key id>.<base64url of nonce, text, tag>}.
 * The key's id is bound into the tag, so that it cannot be exchanged.
 */
@ApplicationScoped
public class FieldCipher {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  @Inject CryptoKeys keys;

  private final SecureRandom random = new SecureRandom();

  /**
   * Ciphers at rest, by the key they have (the array itself, which a key keeps); as many as ever
   * worked at once. Making one costs some ten times what a field does, and a page opens sixty.
   */
  private final Map<byte[], Queue<GCMModeCipher>> idle = new ConcurrentHashMap<>();

  /** Null in, null out. The same text never seals to the same value twice. */
  public String seal(String text) {
    if (text == null) {
      return null;
    }
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = run(true, keys.current(), nonce, text.getBytes(StandardCharsets.UTF_8), 0);
    byte[] all = new byte[NONCE + sealed.length];
    System.arraycopy(nonce, 0, all, 0, NONCE);
    System.arraycopy(sealed, 0, all, NONCE, sealed.length);
    return keys.current() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** Null in, null out. Throws when the value was tampered with or its key is missing. */
  public String open(String sealed) {
    if (sealed == null) {
      return null;
    }
    int dot = sealed.indexOf('.');
    byte[] all = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
    byte[] nonce = java.util.Arrays.copyOf(all, NONCE);
    return new String(
        run(false, sealed.substring(0, dot), nonce, all, NONCE), StandardCharsets.UTF_8);
  }

  /** True when the value is sealed with the key that new values take. */
  public boolean current(String sealed) {
    return sealed == null || sealed.startsWith(keys.current() + ".");
  }

  private byte[] run(boolean seal, String keyId, byte[] nonce, byte[] in, int from) {
    byte[] key = keys.key(keyId);
    Queue<GCMModeCipher> ready = idle.computeIfAbsent(key, k -> new ConcurrentLinkedQueue<>());
    GCMModeCipher rested = ready.poll();
    GCMModeCipher cipher = rested == null ? GCMBlockCipher.newInstance(new SM4Engine()) : rested;
    cipher.init(
        seal,
        new AEADParameters(
            // the key it has is kept when none is given
            rested == null ? new KeyParameter(key) : null,
            TAG_BITS,
            nonce,
            keyId.getBytes(StandardCharsets.UTF_8)));
    byte[] out = new byte[cipher.getOutputSize(in.length - from)];
    int done = cipher.processBytes(in, from, in.length - from, out, 0);
    try {
      cipher.doFinal(out, done);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("a sealed value was changed", e);
    }
    ready.add(cipher);
    return out;
  }
}
