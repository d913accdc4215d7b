/** WebAssembly memory that threads share. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer
}

/** A compiled module. It can be sent to other threads. */
export interface CompiledModule {
  readonly [Symbol.toStringTag]: string
}

interface WebAssemblyApi {
  readonly Memory: new (pages: { initial: number; maximum: number; shared: true }) => SharedMemory
  readonly Module: new (binary: Uint8Array) => CompiledModule
  readonly Instance: new (
    module: CompiledModule,
    imports: { readonly env: { readonly memory: SharedMemory } },
  ) => { readonly exports: object }
  validate(binary: Uint8Array): boolean
}

/** The part of the standard API that we use: TypeScript declares it only together with the browser's. */
export const { WebAssembly: webAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }
